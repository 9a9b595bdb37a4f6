from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .place import Place


class Profile(BaseModel):
    name: str
    nickname: str | None
    age: int | None = None
    mood: Literal["good", "bad"] | None = None
    home: Place | None = None
    trips: list[str | None] | None = None
    created: datetime | None = None
