from __future__ import annotations

from typing_extensions import Required, TypedDict


class CreateAdminAPIKeyRequestParam(TypedDict, total=False):
    name: Required[str]
    """Name that tells the key from others."""

    expires_in_seconds: int
    """Lifetime in seconds. Without one, the key never expires."""
