"""What `admin.organization.projects.service_accounts` is asked, and what answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .._runtime import Handler, Identity, NotImplementedOperation

if TYPE_CHECKING:
    from .._runtime import (
        BadRequest,
        Forbidden,
        InternalServerError,
        NotFound,
        TooManyRequests,
        Unauthorized,
    )
    from ..types import (
        CreateProjectServiceAccountRequest,
        ErrorResponse,
        ProjectServiceAccount,
        ProjectServiceAccountCreateResponse,
        ProjectServiceAccountDeleted,
        ProjectServiceAccountList,
        UpdateProjectServiceAccountRequest,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminOrganizationProjectsServiceAccountsList:
    """What `GET /organization/projects/{project_id}/service_accounts` is asked."""

    project_id: str
    """Id of the project."""

    limit: int = 20
    """How many objects a page holds at most, from 1 to 100."""

    after: str | None = None
    """Start behind this object: pass the `last_id` of the page you have."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminOrganizationProjectsServiceAccountsCreate:
    """What `POST /organization/projects/{project_id}/service_accounts` is asked."""

    project_id: str
    """Id of the project."""

    body: CreateProjectServiceAccountRequest
    """The new account."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminOrganizationProjectsServiceAccountsRetrieve:
    """What `GET /organization/projects/{project_id}/service_accounts/{service_account_id}`
    is asked.
    """

    project_id: str
    """Id of the project."""

    service_account_id: str
    """Id of the service account."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminOrganizationProjectsServiceAccountsUpdate:
    """What `POST
    /organization/projects/{project_id}/service_accounts/{service_account_id}` is asked.
    """

    project_id: str
    """Id of the project."""

    service_account_id: str
    """Id of the service account."""

    body: UpdateProjectServiceAccountRequest
    """The fields to change."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminOrganizationProjectsServiceAccountsDelete:
    """What `DELETE
    /organization/projects/{project_id}/service_accounts/{service_account_id}` is asked.
    """

    project_id: str
    """Id of the project."""

    service_account_id: str
    """Id of the service account."""


class AdminOrganizationProjectsServiceAccountsHandler(Handler[Identity]):
    """The operations of `admin.organization.projects.service_accounts`."""

    resource: ClassVar[str] = "admin.organization.projects.service_accounts"

    async def list(
        self, request: AdminOrganizationProjectsServiceAccountsList, auth: Identity
    ) -> (
        ProjectServiceAccountList
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | Forbidden[ErrorResponse]
        | NotFound[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """List service accounts of a project

        Pages through the service accounts of a project.

        Outcomes:
            200 (OK): One page of service accounts.
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

    async def create(
        self, request: AdminOrganizationProjectsServiceAccountsCreate, auth: Identity
    ) -> (
        ProjectServiceAccountCreateResponse
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | Forbidden[ErrorResponse]
        | NotFound[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Create a service account

        Sets up an account for a program, with a key that is shown only this once.

        Outcomes:
            200 (OK): The account and its key.
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
        self, request: AdminOrganizationProjectsServiceAccountsRetrieve, auth: Identity
    ) -> (
        ProjectServiceAccount
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | Forbidden[ErrorResponse]
        | NotFound[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Retrieve a service account

        Looks up one service account.

        Outcomes:
            200 (OK): The service account.
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

    async def update(
        self, request: AdminOrganizationProjectsServiceAccountsUpdate, auth: Identity
    ) -> (
        ProjectServiceAccount
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | Forbidden[ErrorResponse]
        | NotFound[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Update a service account

        Changes the name or role of a service account.

        Outcomes:
            200 (OK): The service account after the change.
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
        self, request: AdminOrganizationProjectsServiceAccountsDelete, auth: Identity
    ) -> (
        ProjectServiceAccountDeleted
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | Forbidden[ErrorResponse]
        | NotFound[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Delete a service account

        Removes a service account and with it its keys.

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
