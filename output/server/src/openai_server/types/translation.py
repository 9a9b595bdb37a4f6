from __future__ import annotations

from .._runtime import BaseModel


class Translation(BaseModel):
    """The English text of a recording."""

    text: str
    """The text."""
