from __future__ import annotations

from typing import Literal, TypeAlias

Zone: TypeAlias = Literal[
    "GMT0", "GMT+0", "GMT-0", "", "1st", "class", "it's", 'a"b\\c'
]
