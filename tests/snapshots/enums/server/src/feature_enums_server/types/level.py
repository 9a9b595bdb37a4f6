from __future__ import annotations

from typing import Final, Literal, TypeAlias

Level: TypeAlias = Literal[1, 2, 3]


class LevelValues:
    """The values of :data:`Level` by name."""

    LOW: Final = 1
    """Hardly anything."""

    MIDDLE: Final = 2
    """Something."""

    HIGH: Final = 3
    """A lot."""
