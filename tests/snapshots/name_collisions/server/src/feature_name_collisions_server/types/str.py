from __future__ import annotations

from datetime import date as _date, datetime as _datetime

from pydantic import Field

from .._runtime import BaseModel


class Str(BaseModel):
    none: str | None = Field(default=None, alias="None")
    true: bool | None = Field(default=None, alias="True")
    date: _date | None = None
    datetime: _datetime | None = None
