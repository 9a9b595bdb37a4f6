from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .foo_bar_2 import FooBar2
    from .foo_bar_3 import FooBar3


class FooBar(BaseModel):
    a: str | None = None
    union: FooBar2 | FooBar3 | None = None
