from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .thing import Thing


class ListCursorsResponse(BaseModel):
    data: list[Thing]
    next_cursor: Nullable[str] = None
