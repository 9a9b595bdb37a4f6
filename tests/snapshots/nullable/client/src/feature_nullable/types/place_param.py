from __future__ import annotations

from typing_extensions import TypedDict


class PlaceParam(TypedDict):
    city: str
