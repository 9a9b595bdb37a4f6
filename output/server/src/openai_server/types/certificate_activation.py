from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .organization_certificate import OrganizationCertificate


class CertificateActivation(BaseModel):
    """Certificates that were put into force."""

    object: Literal["organization.certificate.activation"]
    """Kind of object, always `organization.certificate.activation`."""

    data: list[OrganizationCertificate]
    """The certificates."""
