from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class ThreadDeleted(BaseModel):
    """Confirms that a thread was removed."""

    id: str
    """Identifier of the thread."""

    deleted: bool
    """True once the thread is gone."""

    object: Literal["thread.deleted"]
    """Kind of object, always `thread.deleted`."""
