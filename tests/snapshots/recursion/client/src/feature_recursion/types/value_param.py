from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Union

from typing_extensions import TypeAliasType

ValueParam = TypeAliasType(
    "ValueParam",
    Union[
        "str",
        "float",
        "bool",
        "Iterable[ValueParam | None]",
        "Mapping[str, ValueParam | None]",
    ],
)
