from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import Field

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .bytes import Bytes


class List(BaseModel):
    schema_: str | None = Field(default=None, alias="schema")
    json_: str | None = Field(default=None, alias="json")
    dict_: str | None = Field(default=None, alias="dict")
    bytes: Bytes | None = None
    fields: list[str] | None = None
