from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from typing_extensions import TypeAliasType

ResponseModalitiesParam = TypeAliasType(
    "ResponseModalitiesParam", 'Iterable[Literal["text", "audio"]]'
)
"""Kinds of output to produce."""
