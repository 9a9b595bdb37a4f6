from __future__ import annotations

from typing_extensions import TypedDict


class SimpleInputMessageParam(TypedDict):
    """A message that is just a role and a text."""

    role: str
    """Author, such as `system`, `user` or `assistant`."""

    content: str
    """The text; may hold templates."""
