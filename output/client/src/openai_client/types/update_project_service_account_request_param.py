from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict


class UpdateProjectServiceAccountRequestParam(TypedDict, total=False):
    """What to change about a service account."""

    name: str
    """Its name."""

    role: Literal["member", "owner"]
    """Its role in the project."""
