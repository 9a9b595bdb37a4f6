from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

if TYPE_CHECKING:
    from .foo_bar_2 import FooBar2
    from .foo_bar_2_param import FooBar2Param
    from .foo_bar_3 import FooBar3
    from .foo_bar_3_param import FooBar3Param


class FooBarParam(TypedDict, total=False):
    a: str
    union: FooBar2Param | FooBar2 | FooBar3Param | FooBar3
