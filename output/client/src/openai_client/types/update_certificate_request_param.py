from __future__ import annotations

from typing_extensions import TypedDict


class UpdateCertificateRequestParam(TypedDict, total=False):
    """A new name for a certificate."""

    name: str
    """The name."""
