from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .metadata import Metadata


class EvalStoredCompletionsSource(BaseModel):
    """Examples from stored completions."""

    type: Literal["stored_completions"]
    """Tells the variant, here always `stored_completions`."""

    metadata: Nullable[Metadata] = None
    """Only those that carry these pairs."""

    model: Nullable[str] = None
    """Only those by this model."""

    created_after: Nullable[int] = None
    """Only those from after this moment, in Unix seconds."""

    created_before: Nullable[int] = None
    """Only those from before this moment, in Unix seconds."""

    limit: Nullable[int] = None
    """How many to take at most."""
