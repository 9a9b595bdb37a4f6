from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict


class GetTileFilterParam(TypedDict, total=False):
    kind: Literal["road", "river"]
    height: GetTileFilterHeightParam


class GetTileFilterHeightParam(TypedDict, total=False):
    min: int
    max: int
