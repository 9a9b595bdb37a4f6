from __future__ import annotations

from typing import Any, Literal

from pydantic import Field

from .._runtime import BaseModel


class EvalCustomDataSourceConfig(BaseModel):
    """Data of your own form."""

    type: Literal["custom"]
    """Tells the variant, here always `custom`."""

    schema_: dict[str, Any] = Field(alias="schema")
    """JSON Schema of a row of a run, with `item` and, if included, `sample`."""
