"""What `admin.organization.users` is asked, and what answers."""

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
        ErrorResponse,
        OrganizationUser,
        OrganizationUserDeleted,
        OrganizationUserList,
        UpdateOrganizationUserRequest,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminOrganizationUsersList:
    """What `GET /organization/users` is asked."""

    limit: int = 20
    """How many objects a page holds at most, from 1 to 100."""

    after: str | None = None
    """Start behind this object: pass the `last_id` of the page you have."""

    emails: list[str] | None = None
    """Only users with these addresses."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminOrganizationUsersRetrieve:
    """What `GET /organization/users/{user_id}` is asked."""

    user_id: str
    """Id of the user."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminOrganizationUsersUpdate:
    """What `POST /organization/users/{user_id}` is asked."""

    user_id: str
    """Id of the user."""

    body: UpdateOrganizationUserRequest
    """The fields to change."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminOrganizationUsersDelete:
    """What `DELETE /organization/users/{user_id}` is asked."""

    user_id: str
    """Id of the user."""


class AdminOrganizationUsersHandler(Handler[Identity]):
    """The people of the organization and their roles."""

    resource: ClassVar[str] = "admin.organization.users"

    async def list(
        self, request: AdminOrganizationUsersList, auth: Identity
    ) -> (
        OrganizationUserList
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | Forbidden[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """List users

        Pages through the people of the organization.

        Outcomes:
            200 (OK): One page of users.
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
        self, request: AdminOrganizationUsersRetrieve, auth: Identity
    ) -> (
        OrganizationUser
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | Forbidden[ErrorResponse]
        | NotFound[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Retrieve a user

        Looks up one person.

        Outcomes:
            200 (OK): The user.
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
        self, request: AdminOrganizationUsersUpdate, auth: Identity
    ) -> (
        OrganizationUser
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | Forbidden[ErrorResponse]
        | NotFound[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Update a user

        Changes a person's role in the organization or what is noted about them.

        Outcomes:
            200 (OK): The user after the change.
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
        self, request: AdminOrganizationUsersDelete, auth: Identity
    ) -> (
        OrganizationUserDeleted
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | Forbidden[ErrorResponse]
        | NotFound[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Remove a user

        Takes a person out of the organization.

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
