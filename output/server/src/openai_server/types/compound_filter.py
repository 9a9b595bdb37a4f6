from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .comparison_filter import ComparisonFilter


class CompoundFilter(BaseModel, extra="forbid"):
    """Joins several filters."""

    type: Literal["and", "or"]
    """`and` wants all of them to pass, `or` at least one."""

    filters: list[
        Annotated[ComparisonFilter | CompoundFilter, Field(discriminator="type")]
    ]
    """The filters, which may be compound themselves."""
