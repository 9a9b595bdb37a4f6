from __future__ import annotations

from .._runtime import BaseModel


class SimpleInputMessage(BaseModel):
    """A message that is just a role and a text."""

    role: str
    """Author, such as `system`, `user` or `assistant`."""

    content: str
    """The text; may hold templates."""
