from __future__ import annotations

from builtins import int as _int
from typing import TYPE_CHECKING

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .str import Str


class Bytes(BaseModel):
    int: _int | None = None
    str: Str | None = None
