from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from .._runtime import BaseModel, Format, Nullable

if TYPE_CHECKING:
    from .thing import Thing


class ListUrlsResponse(BaseModel):
    results: list[Thing] | None = None
    next: Nullable[Annotated[str, Format("uri")]] = None
