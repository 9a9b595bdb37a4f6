from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .tree import Tree


class Person(BaseModel):
    name: str
    trees: dict[str, Tree] | None = None
