from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from pydantic import Field

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .metadata import Metadata


class EvalLogsDataSourceConfig(BaseModel):
    """Data from your logs."""

    type: Literal["logs"]
    """Tells the variant, here always `logs`."""

    metadata: Nullable[Metadata] = None
    """Which logs, by their metadata."""

    schema_: dict[str, Any] = Field(alias="schema")
    """JSON Schema of a row of a run."""
