from __future__ import annotations

from collections.abc import Iterable

from typing_extensions import TypedDict


class ToggleCertificatesRequestParam(TypedDict):
    """Certificates to activate or deactivate."""

    certificate_ids: Iterable[str]
    """Their ids, one to ten."""
