"""What `admin.organization.certificates` is asked, and what answers."""

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
        Certificate,
        CertificateActivation,
        CertificateDeactivation,
        CertificateDeleted,
        ErrorResponse,
        OrganizationCertificateList,
        ToggleCertificatesRequest,
        UpdateCertificateRequest,
        UploadCertificateRequest,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminOrganizationCertificatesList:
    """What `GET /organization/certificates` is asked."""

    limit: int = 20
    """How many objects a page holds at most, from 1 to 100."""

    after: str | None = None
    """Start behind this object: pass the `last_id` of the page you have."""

    order: Literal["asc", "desc"] = "desc"
    """`desc` lists the newest first, `asc` the oldest."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminOrganizationCertificatesCreate:
    """What `POST /organization/certificates` is asked."""

    body: UploadCertificateRequest
    """The certificate."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminOrganizationCertificatesActivate:
    """What `POST /organization/certificates/activate` is asked."""

    body: ToggleCertificatesRequest
    """The certificates."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminOrganizationCertificatesDeactivate:
    """What `POST /organization/certificates/deactivate` is asked."""

    body: ToggleCertificatesRequest
    """The certificates."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminOrganizationCertificatesRetrieve:
    """What `GET /organization/certificates/{certificate_id}` is asked."""

    certificate_id: str
    """Id of the certificate."""

    include: list[Literal["content"]] | None = None
    """Pass `content` to get the PEM text too."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminOrganizationCertificatesUpdate:
    """What `POST /organization/certificates/{certificate_id}` is asked."""

    certificate_id: str
    """Id of the certificate."""

    body: UpdateCertificateRequest
    """The new name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminOrganizationCertificatesDelete:
    """What `DELETE /organization/certificates/{certificate_id}` is asked."""

    certificate_id: str
    """Id of the certificate."""


class AdminOrganizationCertificatesHandler(Handler[Identity]):
    """Client certificates for mutual TLS, for the whole organization or for single
    projects.
    """

    resource: ClassVar[str] = "admin.organization.certificates"

    async def list(
        self, request: AdminOrganizationCertificatesList, auth: Identity
    ) -> (
        OrganizationCertificateList
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | Forbidden[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """List certificates of the organization

        Pages through all certificates that were uploaded.

        Outcomes:
            200 (OK): One page of certificates.
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
        self, request: AdminOrganizationCertificatesCreate, auth: Identity
    ) -> (
        Certificate
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | Forbidden[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Upload a certificate

        Stores a certificate. It takes effect only once it is activated.

        Outcomes:
            200 (OK): The stored certificate.
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

    async def activate(
        self, request: AdminOrganizationCertificatesActivate, auth: Identity
    ) -> (
        CertificateActivation
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | Forbidden[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Activate certificates for the organization

        Puts up to ten certificates into force. Either all of them are activated or
        none.

        Outcomes:
            200 (OK): The certificates, now in force.
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

    async def deactivate(
        self, request: AdminOrganizationCertificatesDeactivate, auth: Identity
    ) -> (
        CertificateDeactivation
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | Forbidden[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Deactivate certificates for the organization

        Puts up to ten certificates out of force. Either all of them or none.

        Outcomes:
            200 (OK): The certificates, no longer in force.
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
        self, request: AdminOrganizationCertificatesRetrieve, auth: Identity
    ) -> (
        Certificate
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | Forbidden[ErrorResponse]
        | NotFound[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Retrieve a certificate

        Looks up a certificate, in whatever project it is used.

        Outcomes:
            200 (OK): The certificate.
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
        self, request: AdminOrganizationCertificatesUpdate, auth: Identity
    ) -> (
        Certificate
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | Forbidden[ErrorResponse]
        | NotFound[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Rename a certificate

        Changes the name of a certificate; nothing else about it can be changed.

        Outcomes:
            200 (OK): The certificate after the change.
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
        self, request: AdminOrganizationCertificatesDelete, auth: Identity
    ) -> (
        CertificateDeleted
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | Forbidden[ErrorResponse]
        | NotFound[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Delete a certificate

        Removes a certificate that is active neither for the organization nor for a
        project.

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
