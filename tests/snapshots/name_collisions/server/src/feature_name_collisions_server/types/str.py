from __future__ import annotations

from datetime import date as _date, datetime as _datetime
from typing import Annotated

from pydantic import Field

from .._runtime import BaseModel, Format


class Str(BaseModel):
    none: str | None = Field(default=None, alias="None")
    true: bool | None = Field(default=None, alias="True")
    date: Annotated[_date, Format("date")] | None = None
    datetime: Annotated[_datetime, Format("date-time")] | None = None
