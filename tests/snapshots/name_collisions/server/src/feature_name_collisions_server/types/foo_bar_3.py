from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .foo_bar import FooBar


class FooBar3(BaseModel):
    c: FooBar | None = None
