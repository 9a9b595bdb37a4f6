from __future__ import annotations

from typing import TYPE_CHECKING, Union

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .comparison_filter import ComparisonFilter
    from .comparison_filter_param import ComparisonFilterParam
    from .compound_filter import CompoundFilter
    from .compound_filter_param import CompoundFilterParam

FileSearchFiltersParam = TypeAliasType(
    "FileSearchFiltersParam",
    Union[
        "ComparisonFilterParam | ComparisonFilter",
        "CompoundFilterParam | CompoundFilter",
    ],
)
"""A filter on attributes of files."""
