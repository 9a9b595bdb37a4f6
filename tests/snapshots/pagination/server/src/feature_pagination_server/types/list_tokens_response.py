from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .thing import Thing


class ListTokensResponse(BaseModel):
    items: list[Thing] | None = None
    next_page_token: str | None = None
