from __future__ import annotations

from collections.abc import Iterable
from typing import Union

from typing_extensions import TypeAliasType

StopConfigurationParam = TypeAliasType(
    "StopConfigurationParam",
    Union["str", "Iterable[str]"],
)
"""One to four pieces of text that end the answer."""
