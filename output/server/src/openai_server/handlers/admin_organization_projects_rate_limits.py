"""What `admin.organization.projects.rate_limits` is asked, and what answers."""

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
        ProjectRateLimit,
        ProjectRateLimitList,
        UpdateProjectRateLimitRequest,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminOrganizationProjectsRateLimitsListRateLimits:
    """What `GET /organization/projects/{project_id}/rate_limits` is asked."""

    project_id: str
    """Id of the project."""

    limit: int = 100
    """How many rate limits a page holds at most, from 1 to 100."""

    after: str | None = None
    """Start behind this object: pass the `last_id` of the page you have."""

    before: str | None = None
    """Stop in front of this object: pass the `first_id` of the page you have to go back
    one page.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminOrganizationProjectsRateLimitsUpdateRateLimit:
    """What `POST /organization/projects/{project_id}/rate_limits/{rate_limit_id}` is
    asked.
    """

    project_id: str
    """Id of the project."""

    rate_limit_id: str
    """Id of the rate limit."""

    body: UpdateProjectRateLimitRequest
    """The limits to change."""


class AdminOrganizationProjectsRateLimitsHandler(Handler[Identity]):
    """The operations of `admin.organization.projects.rate_limits`."""

    resource: ClassVar[str] = "admin.organization.projects.rate_limits"

    async def list_rate_limits(
        self, request: AdminOrganizationProjectsRateLimitsListRateLimits, auth: Identity
    ) -> (
        ProjectRateLimitList
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | Forbidden[ErrorResponse]
        | NotFound[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """List rate limits of a project

        Pages through what a project may use of each model.

        Outcomes:
            200 (OK): One page of rate limits.
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

    async def update_rate_limit(
        self,
        request: AdminOrganizationProjectsRateLimitsUpdateRateLimit,
        auth: Identity,
    ) -> (
        ProjectRateLimit
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | Forbidden[ErrorResponse]
        | NotFound[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Update a rate limit of a project

        Sets how much of a model a project may use, within what the organization has.

        Outcomes:
            200 (OK): The rate limit after the change.
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
