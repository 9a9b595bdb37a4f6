from __future__ import annotations

from pydantic import Field

from .._runtime import BaseModel


class ImportRequest(BaseModel):
    self: str
    type: str = Field(alias="@type")
    type_2: str | None = Field(default=None, alias="type")
    field_1st: int = Field(alias="1st")
    class_: str | None = Field(default=None, alias="class")
    foo_bar: str | None = Field(default=None, alias="fooBar")
    foo_bar_2: str | None = Field(default=None, alias="foo_bar")
    model_config_: str | None = Field(default=None, alias="model_config")
    copy_: bool | None = Field(default=None, alias="copy")
    private: str | None = Field(default=None, alias="_private")
    名前: str | None = None
    field: str | None = Field(default=None, alias="")
