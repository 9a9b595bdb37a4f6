from __future__ import annotations

from .._runtime import BaseModel


class EmptyObject(BaseModel):
    """An object whose content is up to you."""
