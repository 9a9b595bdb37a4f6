"""What `admin.organization.projects.users` is asked, and what answers."""

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
        CreateProjectUserRequest,
        ErrorResponse,
        ProjectUser,
        ProjectUserDeleted,
        ProjectUserList,
        UpdateProjectUserRequest,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminOrganizationProjectsUsersList:
    """What `GET /organization/projects/{project_id}/users` is asked."""

    project_id: str
    """Id of the project."""

    limit: int = 20
    """How many objects a page holds at most, from 1 to 100."""

    after: str | None = None
    """Start behind this object: pass the `last_id` of the page you have."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminOrganizationProjectsUsersCreate:
    """What `POST /organization/projects/{project_id}/users` is asked."""

    project_id: str
    """Id of the project."""

    body: CreateProjectUserRequest
    """Whom to add, and as what."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminOrganizationProjectsUsersRetrieve:
    """What `GET /organization/projects/{project_id}/users/{user_id}` is asked."""

    project_id: str
    """Id of the project."""

    user_id: str
    """Id of the user."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminOrganizationProjectsUsersUpdate:
    """What `POST /organization/projects/{project_id}/users/{user_id}` is asked."""

    project_id: str
    """Id of the project."""

    user_id: str
    """Id of the user."""

    body: UpdateProjectUserRequest
    """The new role."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminOrganizationProjectsUsersDelete:
    """What `DELETE /organization/projects/{project_id}/users/{user_id}` is asked."""

    project_id: str
    """Id of the project."""

    user_id: str
    """Id of the user."""


class AdminOrganizationProjectsUsersHandler(Handler[Identity]):
    """The people of the organization and their roles."""

    resource: ClassVar[str] = "admin.organization.projects.users"

    async def list(
        self, request: AdminOrganizationProjectsUsersList, auth: Identity
    ) -> (
        ProjectUserList
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | Forbidden[ErrorResponse]
        | NotFound[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """List users of a project

        Pages through the members of a project.

        Outcomes:
            200 (OK): One page of members.
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
        self, request: AdminOrganizationProjectsUsersCreate, auth: Identity
    ) -> (
        ProjectUser
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | Forbidden[ErrorResponse]
        | NotFound[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Add a user to a project

        Makes someone from the organization a member of a project.

        Outcomes:
            200 (OK): The new member.
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
        self, request: AdminOrganizationProjectsUsersRetrieve, auth: Identity
    ) -> (
        ProjectUser
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | Forbidden[ErrorResponse]
        | NotFound[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Retrieve a user of a project

        Looks up one member.

        Outcomes:
            200 (OK): The member.
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
        self, request: AdminOrganizationProjectsUsersUpdate, auth: Identity
    ) -> (
        ProjectUser
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | Forbidden[ErrorResponse]
        | NotFound[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Update a user of a project

        Changes a member's role.

        Outcomes:
            200 (OK): The member after the change.
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
        self, request: AdminOrganizationProjectsUsersDelete, auth: Identity
    ) -> (
        ProjectUserDeleted
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | Forbidden[ErrorResponse]
        | NotFound[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Remove a user from a project

        Ends a membership. Owners of the organization cannot be removed.

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
