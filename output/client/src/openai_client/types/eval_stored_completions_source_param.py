from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .metadata_param import MetadataParam


class EvalStoredCompletionsSourceParam(TypedDict, total=False):
    """Examples from stored completions."""

    type: Required[Literal["stored_completions"]]
    """Tells the variant, here always `stored_completions`."""

    metadata: MetadataParam | None
    """Only those that carry these pairs."""

    model: str | None
    """Only those by this model."""

    created_after: int | None
    """Only those from after this moment, in Unix seconds."""

    created_before: int | None
    """Only those from before this moment, in Unix seconds."""

    limit: int | None
    """How many to take at most."""
