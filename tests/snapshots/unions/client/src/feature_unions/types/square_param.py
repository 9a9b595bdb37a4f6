from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict


class SquareParam(TypedDict):
    kind: Literal["square"]
    side: float
