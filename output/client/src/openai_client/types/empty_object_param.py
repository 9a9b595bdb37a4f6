from __future__ import annotations

from typing_extensions import TypedDict


class EmptyObjectParam(TypedDict):
    """An object whose content is up to you."""
