from __future__ import annotations

from typing import Annotated, Final, Literal, TypeAlias

from .._runtime import OneOf

Level: TypeAlias = Annotated[Literal[1, 2, 3], OneOf(1, 2, 3)]


class LevelValues:
    """The values of :data:`Level` by name."""

    LOW: Final = 1
    """Hardly anything."""

    MIDDLE: Final = 2
    """Something."""

    HIGH: Final = 3
    """A lot."""
