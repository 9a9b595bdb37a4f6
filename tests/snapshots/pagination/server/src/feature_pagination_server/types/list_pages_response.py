from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .thing import Thing


class ListPagesResponse(BaseModel):
    results: list[Thing] | None = None
    total_pages: int | None = None
