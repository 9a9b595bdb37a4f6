from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .maker import Maker
    from .note import Note


class Cup(BaseModel):
    id: int
    size: Literal["small", "large"]
    leaves: list[str] | None = None
    makers: list[Maker] | None = None
    note: Note | None = None
