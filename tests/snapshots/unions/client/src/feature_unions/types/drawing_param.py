from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .point import Point
    from .point_param import PointParam
    from .shape_param import ShapeParam


class DrawingParam(TypedDict, total=False):
    shapes: Required[Iterable[ShapeParam]]
    label: str | Iterable[str]
    size: int | Literal["auto"]
    anchor: PointParam | Point | None
