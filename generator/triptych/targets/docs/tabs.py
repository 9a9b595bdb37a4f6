"""Which tabs stand in a row, and which are chosen from a menu beside them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final, Generic, TypeVar

from msgspec import Struct

T = TypeVar("T")

_AROUND: Final = 2
_ROOM: Final = 52
_ROOM_BESIDE_MENU: Final = 42
"""How many characters the tabs of a card have room for, the space around each counted as some."""


class Tabs(Struct, Generic[T], frozen=True):
    """Tabs that have room beside each other, at least one if there are any, and the others."""

    row: tuple[T, ...]
    others: tuple[T, ...]


def in_row(items: Sequence[T], label: Callable[[T], str]) -> Tabs[T]:
    """The first items as tabs, and those that there is no room for in a menu, in order."""
    widths = [len(label(item)) + _AROUND for item in items]
    if sum(widths) <= _ROOM:
        return Tabs(tuple(items), ())
    room, count = _ROOM_BESIDE_MENU, 0
    while count < len(items) and (room := room - widths[count]) >= 0:
        count += 1
    count = max(count, 1)
    return Tabs(tuple(items[:count]), tuple(items[count:]))
