from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Union

from pydantic import Field
from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .comparison_filter import ComparisonFilter
    from .compound_filter import CompoundFilter

FileSearchFilters = TypeAliasType(
    "FileSearchFilters",
    Annotated[Union["ComparisonFilter", "CompoundFilter"], Field(discriminator="type")],
)
"""A filter on attributes of files."""
