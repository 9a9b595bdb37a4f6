from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel, Format, Nullable

if TYPE_CHECKING:
    from .place import Place


class Profile(BaseModel):
    name: str
    nickname: str | None
    age: Nullable[Annotated[int, Field(gt=0)]] = None
    mood: Nullable[Literal["good", "bad"]] = None
    home: Nullable[Place] = None
    trips: Nullable[list[str | None]] = None
    password: str | None = None
    created: Annotated[datetime, Format("date-time")] | None = None
