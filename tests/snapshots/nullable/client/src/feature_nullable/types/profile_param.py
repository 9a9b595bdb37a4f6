from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .place import Place
    from .place_param import PlaceParam


class ProfileParam(TypedDict, total=False):
    name: Required[str]
    nickname: Required[str | None]
    age: int | None
    mood: Literal["good", "bad"] | None
    home: PlaceParam | Place | None
    trips: Iterable[str | None] | None
    password: str
