from __future__ import annotations

from .._runtime import BaseModel


class UpdateCertificateRequest(BaseModel):
    """A new name for a certificate."""

    name: str | None = None
    """The name."""
