from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .project_certificate import ProjectCertificate


class ProjectCertificateActivation(BaseModel):
    """Certificates that were put into force for a project."""

    object: Literal["organization.project.certificate.activation"]
    """Kind of object, always `organization.project.certificate.activation`."""

    data: list[ProjectCertificate]
    """The certificates."""
