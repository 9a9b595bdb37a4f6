from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class AssistantDeleted(BaseModel):
    """Confirms that an assistant was removed."""

    id: str
    """Identifier of the assistant."""

    deleted: bool
    """True once the assistant is gone."""

    object: Literal["assistant.deleted"]
    """Kind of object, always `assistant.deleted`."""
