from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Union

from pydantic import Field
from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .circle import Circle
    from .square import Square

Shape = TypeAliasType(
    "Shape",
    Annotated[Union["Circle", "Square"], Field(discriminator="kind")],
)
