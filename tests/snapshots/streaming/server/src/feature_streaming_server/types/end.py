from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class End(BaseModel):
    type: Literal["end"]
