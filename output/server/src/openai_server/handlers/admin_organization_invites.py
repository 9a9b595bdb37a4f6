"""What `admin.organization.invites` is asked, and what answers."""

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
        CreateInviteRequest,
        ErrorResponse,
        Invite,
        InviteDeleted,
        InviteList,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminOrganizationInvitesList:
    """What `GET /organization/invites` is asked."""

    limit: int = 20
    """How many objects a page holds at most, from 1 to 100."""

    after: str | None = None
    """Start behind this object: pass the `last_id` of the page you have."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminOrganizationInvitesCreate:
    """What `POST /organization/invites` is asked."""

    body: CreateInviteRequest
    """Whom to invite, and as what."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminOrganizationInvitesRetrieve:
    """What `GET /organization/invites/{invite_id}` is asked."""

    invite_id: str
    """Id of the invite."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminOrganizationInvitesDelete:
    """What `DELETE /organization/invites/{invite_id}` is asked."""

    invite_id: str
    """Id of the invite."""


class AdminOrganizationInvitesHandler(Handler[Identity]):
    """Ask people into the organization by mail."""

    resource: ClassVar[str] = "admin.organization.invites"

    async def list(
        self, request: AdminOrganizationInvitesList, auth: Identity
    ) -> (
        InviteList
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | Forbidden[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """List invites

        Pages through the invites of the organization.

        Outcomes:
            200 (OK): One page of invites.
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
        self, request: AdminOrganizationInvitesCreate, auth: Identity
    ) -> (
        Invite
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | Forbidden[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Invite someone

        Sends an invite to a mail address. Whoever accepts it joins the organization.

        Outcomes:
            200 (OK): The invite.
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
        self, request: AdminOrganizationInvitesRetrieve, auth: Identity
    ) -> (
        Invite
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | Forbidden[ErrorResponse]
        | NotFound[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Retrieve an invite

        Looks up one invite.

        Outcomes:
            200 (OK): The invite.
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
        self, request: AdminOrganizationInvitesDelete, auth: Identity
    ) -> (
        InviteDeleted
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | Forbidden[ErrorResponse]
        | NotFound[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Delete an invite

        Withdraws an invite that has not been accepted.

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
