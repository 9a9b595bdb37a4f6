from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class ProjectCertificate(BaseModel):
    """A certificate as a project sees it."""

    object: Literal["organization.project.certificate"]
    """Kind of object, always `organization.project.certificate`."""

    id: str
    """Identifier of the certificate."""

    name: str | None
    """Name of the certificate."""

    created_at: int
    """When the certificate came into being, in Unix seconds."""

    certificate_details: ProjectCertificateDetails
    """What the certificate itself says."""

    active: bool
    """Whether it is in force for the project."""


class ProjectCertificateDetails(BaseModel):
    """What the certificate itself says."""

    valid_at: int | None = None
    """First moment of its validity, in Unix seconds."""

    expires_at: int | None = None
    """Last moment of its validity, in Unix seconds."""
