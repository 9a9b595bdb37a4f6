from __future__ import annotations

from typing_extensions import TypedDict


class GetTileBoxParam(TypedDict, total=False):
    north: float
    east: float
