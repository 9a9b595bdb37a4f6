"""What `admin.organization.admin_api_keys` is asked, and what answers."""

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
        AdminAPIKey,
        AdminAPIKeyCreateResponse,
        AdminAPIKeyList,
        CreateAdminAPIKeyRequest,
        DeleteAdminAPIKeyResponse,
        ErrorResponse,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminOrganizationAdminApiKeysList:
    """What `GET /organization/admin_api_keys` is asked."""

    after: str | None = None
    """Start behind this object: pass the `last_id` of the page you have."""

    order: Literal["asc", "desc"] = "asc"
    """`asc` lists the oldest first, `desc` the newest."""

    limit: int = 20
    """How many objects a page holds at most, from 1 to 100."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminOrganizationAdminApiKeysCreate:
    """What `POST /organization/admin_api_keys` is asked."""

    body: CreateAdminAPIKeyRequest
    """The new key."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminOrganizationAdminApiKeysRetrieve:
    """What `GET /organization/admin_api_keys/{key_id}` is asked."""

    key_id: str
    """Id of the admin key."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminOrganizationAdminApiKeysDelete:
    """What `DELETE /organization/admin_api_keys/{key_id}` is asked."""

    key_id: str
    """Id of the admin key."""


class AdminOrganizationAdminApiKeysHandler(Handler[Identity]):
    """Keys for the administration of an organization. They open nothing else."""

    resource: ClassVar[str] = "admin.organization.admin_api_keys"

    async def list(
        self, request: AdminOrganizationAdminApiKeysList, auth: Identity
    ) -> (
        AdminAPIKeyList
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | Forbidden[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """List admin keys

        Pages through the admin keys of the organization.

        Outcomes:
            200 (OK): One page of admin keys.
            400 (BadRequest): The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            401 (Unauthorized): No key was sent, or it is wrong or revoked.
            403 (Forbidden): The key is valid but may not do this.
            429 (TooManyRequests): A rate limit or the budget is used up. Wait for
                as long as `retry-after` says, then try again.
            500 (InternalServerError): Something broke on the side of the service.
                The same request may well succeed a moment later.
        """
        raise NotImplementedOperation

    async def create(
        self, request: AdminOrganizationAdminApiKeysCreate, auth: Identity
    ) -> (
        AdminAPIKeyCreateResponse
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | Forbidden[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Create an admin key

        Makes a key for the administration. This answer is the only one that ever shows
        it in full.

        Outcomes:
            200 (OK): The new key, with its secret value.
            400 (BadRequest): The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            401 (Unauthorized): No key was sent, or it is wrong or revoked.
            403 (Forbidden): The key is valid but may not do this.
            429 (TooManyRequests): A rate limit or the budget is used up. Wait for
                as long as `retry-after` says, then try again.
            500 (InternalServerError): Something broke on the side of the service.
                The same request may well succeed a moment later.
        """
        raise NotImplementedOperation

    async def retrieve(
        self, request: AdminOrganizationAdminApiKeysRetrieve, auth: Identity
    ) -> (
        AdminAPIKey
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | Forbidden[ErrorResponse]
        | NotFound[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Retrieve an admin key

        Looks up one admin key, without its secret.

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
        self, request: AdminOrganizationAdminApiKeysDelete, auth: Identity
    ) -> (
        DeleteAdminAPIKeyResponse
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | Forbidden[ErrorResponse]
        | NotFound[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Delete an admin key

        Revokes an admin key at once.

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
