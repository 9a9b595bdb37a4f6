from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .tree import Tree
    from .tree_param import TreeParam


class PersonParam(TypedDict, total=False):
    name: Required[str]
    trees: Mapping[str, TreeParam | Tree]
