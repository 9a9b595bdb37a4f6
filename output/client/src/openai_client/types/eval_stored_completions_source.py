from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .metadata import Metadata


class EvalStoredCompletionsSource(BaseModel):
    """Examples from stored completions."""

    type: Literal["stored_completions"]
    """Tells the variant, here always `stored_completions`."""

    metadata: Metadata | None = None
    """Only those that carry these pairs."""

    model: str | None = None
    """Only those by this model."""

    created_after: int | None = None
    """Only those from after this moment, in Unix seconds."""

    created_before: int | None = None
    """Only those from before this moment, in Unix seconds."""

    limit: int | None = None
    """How many to take at most."""
