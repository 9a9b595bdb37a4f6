from __future__ import annotations

from typing import Any, Literal

from .._runtime import BaseModel


class CreateEvalStoredCompletionsDataSourceConfig(BaseModel):
    """Data from stored completions; now called `logs`.

    Deprecated.
    """

    type: Literal["stored_completions"]
    """Tells the variant, here always `stored_completions`."""

    metadata: dict[str, Any] | None = None
    """Which completions, by their metadata."""
