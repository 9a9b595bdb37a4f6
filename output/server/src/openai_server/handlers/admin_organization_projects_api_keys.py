"""What `admin.organization.projects.api_keys` is asked, and what answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .._runtime import Handler, Identity, NotImplementedOperation

if TYPE_CHECKING:
    from typing import Literal

    from .._runtime import (
        BadRequest,
        Forbidden,
        InternalServerError,
        NotFound,
        TooManyRequests,
        Unauthorized,
    )
    from ..types import (
        ErrorResponse,
        ProjectAPIKey,
        ProjectAPIKeyDeleted,
        ProjectAPIKeyList,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminOrganizationProjectsApiKeysList:
    """What `GET /organization/projects/{project_id}/api_keys` is asked."""

    project_id: str
    """Id of the project."""

    limit: int = 20
    """How many objects a page holds at most, from 1 to 100."""

    after: str | None = None
    """Start behind this object: pass the `last_id` of the page you have."""

    owner_project_access: Literal["active", "inactive", "any"] | None = None
    """Only keys whose owner has, or no longer has, access to the project. `any` lists
    both.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminOrganizationProjectsApiKeysRetrieve:
    """What `GET /organization/projects/{project_id}/api_keys/{api_key_id}` is asked."""

    project_id: str
    """Id of the project."""

    api_key_id: str
    """Id of the key."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminOrganizationProjectsApiKeysDelete:
    """What `DELETE /organization/projects/{project_id}/api_keys/{api_key_id}` is asked."""

    project_id: str
    """Id of the project."""

    api_key_id: str
    """Id of the key."""


class AdminOrganizationProjectsApiKeysHandler(Handler[Identity]):
    """The operations of `admin.organization.projects.api_keys`."""

    resource: ClassVar[str] = "admin.organization.projects.api_keys"

    async def list(
        self, request: AdminOrganizationProjectsApiKeysList, auth: Identity
    ) -> (
        ProjectAPIKeyList
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | Forbidden[ErrorResponse]
        | NotFound[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """List API keys of a project

        Pages through the keys of a project.

        Outcomes:
            200 (OK): One page of keys.
            400 (BadRequest): The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            401 (Unauthorized): No key was sent, or it is wrong or revoked.
            403 (Forbidden): The key is valid but may not do this.
            404 (NotFound): There is no such object, or the key cannot see it.
            429 (TooManyRequests): A rate limit or the budget is used up. Wait for
                as long as `retry-after` says, then try again.
            500 (InternalServerError): Something broke on the side of the service.
                The same request may well succeed a moment later.
        """
        raise NotImplementedOperation

    async def retrieve(
        self, request: AdminOrganizationProjectsApiKeysRetrieve, auth: Identity
    ) -> (
        ProjectAPIKey
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | Forbidden[ErrorResponse]
        | NotFound[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Retrieve an API key of a project

        Looks up one key, without its secret.

        Outcomes:
            200 (OK): The key.
            400 (BadRequest): The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            401 (Unauthorized): No key was sent, or it is wrong or revoked.
            403 (Forbidden): The key is valid but may not do this.
            404 (NotFound): There is no such object, or the key cannot see it.
            429 (TooManyRequests): A rate limit or the budget is used up. Wait for
                as long as `retry-after` says, then try again.
            500 (InternalServerError): Something broke on the side of the service.
                The same request may well succeed a moment later.
        """
        raise NotImplementedOperation

    async def delete(
        self, request: AdminOrganizationProjectsApiKeysDelete, auth: Identity
    ) -> (
        ProjectAPIKeyDeleted
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | Forbidden[ErrorResponse]
        | NotFound[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Delete an API key of a project

        Revokes a person's key. A service account's key goes with the account.

        Outcomes:
            200 (OK): Confirmation of the removal.
            400 (BadRequest): The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            401 (Unauthorized): No key was sent, or it is wrong or revoked.
            403 (Forbidden): The key is valid but may not do this.
            404 (NotFound): There is no such object, or the key cannot see it.
            429 (TooManyRequests): A rate limit or the budget is used up. Wait for
                as long as `retry-after` says, then try again.
            500 (InternalServerError): Something broke on the side of the service.
                The same request may well succeed a moment later.
        """
        raise NotImplementedOperation
