from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class OrganizationCertificate(BaseModel):
    """A certificate as the organization sees it."""

    object: Literal["organization.certificate"]
    """Kind of object, always `organization.certificate`."""

    id: str
    """Identifier of the certificate."""

    name: str | None
    """Name of the certificate."""

    created_at: int
    """When the certificate came into being, in Unix seconds."""

    certificate_details: OrganizationCertificateDetails
    """What the certificate itself says."""

    active: bool
    """Whether it is in force for the organization."""


class OrganizationCertificateDetails(BaseModel):
    """What the certificate itself says."""

    valid_at: int | None = None
    """First moment of its validity, in Unix seconds."""

    expires_at: int | None = None
    """Last moment of its validity, in Unix seconds."""
