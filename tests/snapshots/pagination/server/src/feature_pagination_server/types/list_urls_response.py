from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .thing import Thing


class ListUrlsResponse(BaseModel):
    results: list[Thing] | None = None
    next: Nullable[str] = None
