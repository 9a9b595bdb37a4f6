from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from typing_extensions import TypedDict

if TYPE_CHECKING:
    from .comparison_filter import ComparisonFilter
    from .comparison_filter_param import ComparisonFilterParam
    from .compound_filter import CompoundFilter


class CompoundFilterParam(TypedDict):
    """Joins several filters."""

    type: Literal["and", "or"]
    """`and` wants all of them to pass, `or` at least one."""

    filters: Iterable[
        ComparisonFilterParam | ComparisonFilter | CompoundFilterParam | CompoundFilter
    ]
    """The filters, which may be compound themselves."""
