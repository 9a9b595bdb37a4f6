from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .colour import Colour
    from .level import Level
    from .mixed import Mixed
    from .open_model import OpenModel
    from .zone import Zone


class Signal(BaseModel):
    object: Literal["signal"]
    colour: Colour
    """The colour of a light."""

    level: Level | None = None
    zone: Zone | None = None
    mixed: Nullable[Mixed] = None
    model: str | OpenModel | None = None
    phase: Literal["rising", "falling"] | None = None
