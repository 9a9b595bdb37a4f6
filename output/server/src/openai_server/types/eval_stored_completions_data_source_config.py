from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from pydantic import Field

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .metadata import Metadata


class EvalStoredCompletionsDataSourceConfig(BaseModel):
    """Data from stored completions; now called `logs`.

    Deprecated.
    """

    type: Literal["stored_completions"]
    """Tells the variant, here always `stored_completions`."""

    metadata: Nullable[Metadata] = None
    """Which logs, by their metadata."""

    schema_: dict[str, Any] = Field(alias="schema")
    """JSON Schema of a row of a run."""
