from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from typing_extensions import Required, TypedDict


class CreateEvalCustomDataSourceConfigParam(TypedDict, total=False):
    """Data of your own form."""

    type: Required[Literal["custom"]]
    """Tells the variant, here always `custom`."""

    item_schema: Required[Mapping[str, Any]]
    """JSON Schema for one example; templates refer to it as `item`."""

    include_sample_schema: bool
    """Whether a model's answer, `sample`, comes with each example and may be referred to."""
