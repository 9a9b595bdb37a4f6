from __future__ import annotations

from typing import TYPE_CHECKING, Union

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .responses_model import ResponsesModel

CompactionModel = TypeAliasType("CompactionModel", Union["ResponsesModel", "str"])
"""Name of the model that compacts."""
