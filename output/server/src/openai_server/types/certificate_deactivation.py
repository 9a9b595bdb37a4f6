from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .organization_certificate import OrganizationCertificate


class CertificateDeactivation(BaseModel):
    """Certificates that were put out of force."""

    object: Literal["organization.certificate.deactivation"]
    """Kind of object, always `organization.certificate.deactivation`."""

    data: list[OrganizationCertificate]
    """The certificates."""
