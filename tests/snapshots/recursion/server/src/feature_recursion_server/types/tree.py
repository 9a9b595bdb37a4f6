from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .person import Person


class Tree(BaseModel):
    label: str
    parent: Nullable[Tree] = None
    children: list[Tree] | None = None
    owner: Person | None = None
