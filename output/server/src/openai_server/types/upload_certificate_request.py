from __future__ import annotations

from .._runtime import BaseModel


class UploadCertificateRequest(BaseModel):
    """A certificate to store."""

    name: str | None = None
    """Name for the certificate."""

    certificate: str
    """The certificate in PEM."""
