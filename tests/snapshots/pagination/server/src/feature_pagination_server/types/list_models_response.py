from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .thing import Thing


class ListModelsResponse(BaseModel):
    object: Literal["list"]
    data: list[Thing]
