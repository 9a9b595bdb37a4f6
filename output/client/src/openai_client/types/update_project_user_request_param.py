from __future__ import annotations

from typing_extensions import TypedDict


class UpdateProjectUserRequestParam(TypedDict, total=False):
    """A member's new role."""

    role: str | None
    """`owner` or `member`."""
