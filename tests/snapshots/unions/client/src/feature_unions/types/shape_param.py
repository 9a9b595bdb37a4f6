from __future__ import annotations

from typing import TYPE_CHECKING, Union

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .circle import Circle
    from .circle_param import CircleParam
    from .square import Square
    from .square_param import SquareParam

ShapeParam = TypeAliasType(
    "ShapeParam",
    Union["CircleParam | Circle", "SquareParam | Square"],
)
