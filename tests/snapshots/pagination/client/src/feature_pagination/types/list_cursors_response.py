from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .thing import Thing


class ListCursorsResponse(BaseModel):
    data: list[Thing]
    next_cursor: str | None = None
