from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .project_certificate import ProjectCertificate


class ProjectCertificateDeactivation(BaseModel):
    """Certificates that were put out of force for a project."""

    object: Literal["organization.project.certificate.deactivation"]
    """Kind of object, always `organization.project.certificate.deactivation`."""

    data: list[ProjectCertificate]
    """The certificates."""
