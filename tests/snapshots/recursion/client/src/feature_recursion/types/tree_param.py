from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .person import Person
    from .person_param import PersonParam
    from .tree import Tree


class TreeParam(TypedDict, total=False):
    label: Required[str]
    parent: TreeParam | Tree | None
    children: Iterable[TreeParam | Tree]
    owner: PersonParam | Person
