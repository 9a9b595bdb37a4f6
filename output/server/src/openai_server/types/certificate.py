from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class Certificate(BaseModel):
    """A client certificate for mutual TLS."""

    object: Literal[
        "certificate", "organization.certificate", "organization.project.certificate"
    ]
    """Kind of object. It shows whether the certificate was fetched on its own, for the
    organization or for a project.
    """

    id: str
    """Identifier of the certificate."""

    name: str | None
    """Name of the certificate."""

    created_at: int
    """When the certificate came into being, in Unix seconds."""

    certificate_details: CertificateDetails
    """What the certificate itself says."""

    active: bool | None = None
    """Whether it is in force where you looked it up. Missing when it was fetched on its
    own.
    """


class CertificateDetails(BaseModel):
    """What the certificate itself says."""

    valid_at: int | None = None
    """First moment of its validity, in Unix seconds."""

    expires_at: int | None = None
    """Last moment of its validity, in Unix seconds."""

    content: str | None = None
    """The certificate in PEM."""
