from __future__ import annotations

from pydantic import Field

from .._runtime import BaseModel


class Evil(BaseModel):
    """# not a comment
    \"\"\"; import os
    """

    class_: str | None = Field(default=None, alias="__class__")
    a_b: str | None = Field(default=None, alias='a"b')
    """line separator"""

    x_int_import_os: str | None = Field(default=None, alias="x: int = __import__('os')")
    field: str | None = Field(default=None, alias="😀")
