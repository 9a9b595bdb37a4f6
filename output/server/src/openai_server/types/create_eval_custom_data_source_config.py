from __future__ import annotations

from typing import Any, Literal

from .._runtime import BaseModel


class CreateEvalCustomDataSourceConfig(BaseModel):
    """Data of your own form."""

    type: Literal["custom"]
    """Tells the variant, here always `custom`."""

    item_schema: dict[str, Any]
    """JSON Schema for one example; templates refer to it as `item`."""

    include_sample_schema: bool = False
    """Whether a model's answer, `sample`, comes with each example and may be referred to."""
