from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

if TYPE_CHECKING:
    from .foo_bar import FooBar
    from .foo_bar_param import FooBarParam


class FooBar3Param(TypedDict, total=False):
    c: FooBarParam | FooBar
