from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict


class CircleParam(TypedDict):
    kind: Literal["circle"]
    radius: float
