from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class FollowBooksResponseItem(BaseModel):
    event: Literal["book"] | None = None
    data: str
