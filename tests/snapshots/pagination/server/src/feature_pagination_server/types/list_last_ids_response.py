from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .thing import Thing


class ListLastIdsResponse(BaseModel):
    data: list[Thing]
    first_id: str | None = None
    last_id: str | None = None
    has_more: bool
