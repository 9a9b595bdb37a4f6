from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .point import Point
    from .shape import Shape


class Drawing(BaseModel):
    shapes: list[Shape]
    label: str | list[str] | None = None
    size: int | Literal["auto"] | None = None
    anchor: Nullable[Point] = None
