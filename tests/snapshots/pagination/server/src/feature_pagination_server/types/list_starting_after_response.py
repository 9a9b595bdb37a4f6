from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .thing import Thing


class ListStartingAfterResponse(BaseModel):
    data: list[Thing]
    has_more: bool
