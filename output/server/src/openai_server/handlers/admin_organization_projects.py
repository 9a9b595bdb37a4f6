"""What `admin.organization.projects` is asked, and what answers."""

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
        CreateProjectRequest,
        ErrorResponse,
        Project,
        ProjectList,
        UpdateProjectRequest,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminOrganizationProjectsList:
    """What `GET /organization/projects` is asked."""

    limit: int = 20
    """How many objects a page holds at most, from 1 to 100."""

    after: str | None = None
    """Start behind this object: pass the `last_id` of the page you have."""

    include_archived: bool = False
    """Also list projects that were archived."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminOrganizationProjectsCreate:
    """What `POST /organization/projects` is asked."""

    body: CreateProjectRequest
    """The new project."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminOrganizationProjectsRetrieve:
    """What `GET /organization/projects/{project_id}` is asked."""

    project_id: str
    """Id of the project."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminOrganizationProjectsUpdate:
    """What `POST /organization/projects/{project_id}` is asked."""

    project_id: str
    """Id of the project."""

    body: UpdateProjectRequest
    """The fields to change."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminOrganizationProjectsArchive:
    """What `POST /organization/projects/{project_id}/archive` is asked."""

    project_id: str
    """Id of the project."""


class AdminOrganizationProjectsHandler(Handler[Identity]):
    """Divide the organization into projects, each with its own members, service accounts,
    keys and rate limits.
    """

    resource: ClassVar[str] = "admin.organization.projects"

    async def list(
        self, request: AdminOrganizationProjectsList, auth: Identity
    ) -> (
        ProjectList
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | Forbidden[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """List projects

        Pages through the projects of the organization.

        Outcomes:
            200 (OK): One page of projects.
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
        self, request: AdminOrganizationProjectsCreate, auth: Identity
    ) -> (
        Project
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | Forbidden[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Create a project

        Sets up a project. It can be archived later, but never deleted.

        Outcomes:
            200 (OK): The project.
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
        self, request: AdminOrganizationProjectsRetrieve, auth: Identity
    ) -> (
        Project
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | Forbidden[ErrorResponse]
        | NotFound[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Retrieve a project

        Looks up one project.

        Outcomes:
            200 (OK): The project.
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
        self, request: AdminOrganizationProjectsUpdate, auth: Identity
    ) -> (
        Project
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | Forbidden[ErrorResponse]
        | NotFound[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Update a project

        Changes the name or the encryption key of a project.

        Outcomes:
            200 (OK): The project after the change.
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

    async def archive(
        self, request: AdminOrganizationProjectsArchive, auth: Identity
    ) -> (
        Project
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | Forbidden[ErrorResponse]
        | NotFound[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Archive a project

        Closes a project for good. Nobody can use or change it afterwards.

        Outcomes:
            200 (OK): The archived project.
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
