from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class CertificateDeleted(BaseModel):
    """Confirms that a certificate was removed."""

    object: Literal["certificate.deleted"]
    """Kind of object, always `certificate.deleted`."""

    id: str
    """Id of the removed certificate."""
