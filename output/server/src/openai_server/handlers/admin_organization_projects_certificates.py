"""What `admin.organization.projects.certificates` is asked, and what answers."""

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
        ProjectCertificateActivation,
        ProjectCertificateDeactivation,
        ProjectCertificateList,
        ToggleCertificatesRequest,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminOrganizationProjectsCertificatesList:
    """What `GET /organization/projects/{project_id}/certificates` is asked."""

    project_id: str
    """Id of the project."""

    limit: int = 20
    """How many objects a page holds at most, from 1 to 100."""

    after: str | None = None
    """Start behind this object: pass the `last_id` of the page you have."""

    order: Literal["asc", "desc"] = "desc"
    """`desc` lists the newest first, `asc` the oldest."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminOrganizationProjectsCertificatesActivate:
    """What `POST /organization/projects/{project_id}/certificates/activate` is asked."""

    project_id: str
    """Id of the project."""

    body: ToggleCertificatesRequest
    """The certificates."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminOrganizationProjectsCertificatesDeactivate:
    """What `POST /organization/projects/{project_id}/certificates/deactivate` is asked."""

    project_id: str
    """Id of the project."""

    body: ToggleCertificatesRequest
    """The certificates."""


class AdminOrganizationProjectsCertificatesHandler(Handler[Identity]):
    """Client certificates for mutual TLS, for the whole organization or for single
    projects.
    """

    resource: ClassVar[str] = "admin.organization.projects.certificates"

    async def list(
        self, request: AdminOrganizationProjectsCertificatesList, auth: Identity
    ) -> (
        ProjectCertificateList
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | Forbidden[ErrorResponse]
        | NotFound[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """List certificates of a project

        Pages through the certificates that a project can use.

        Outcomes:
            200 (OK): One page of certificates.
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

    async def activate(
        self, request: AdminOrganizationProjectsCertificatesActivate, auth: Identity
    ) -> (
        ProjectCertificateActivation
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | Forbidden[ErrorResponse]
        | NotFound[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Activate certificates for a project

        Puts up to ten certificates into force for one project. Either all of them or
        none.

        Outcomes:
            200 (OK): The certificates, now in force.
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

    async def deactivate(
        self, request: AdminOrganizationProjectsCertificatesDeactivate, auth: Identity
    ) -> (
        ProjectCertificateDeactivation
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | Forbidden[ErrorResponse]
        | NotFound[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Deactivate certificates for a project

        Puts up to ten certificates out of force for one project. Either all of them or
        none.

        Outcomes:
            200 (OK): The certificates, no longer in force.
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
