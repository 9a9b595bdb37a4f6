from __future__ import annotations

from typing_extensions import TypedDict


class FooBar2Param(TypedDict, total=False):
    b: str
