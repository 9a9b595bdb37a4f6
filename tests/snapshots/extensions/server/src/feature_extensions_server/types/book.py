from __future__ import annotations

from pydantic import Field

from .._runtime import BaseModel


class Book(BaseModel):
    title: str | None = Field(default=None, alias="t")
