from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .batch_output_expiration_after import BatchOutputExpirationAfter
    from .metadata import Metadata


class CreateBatchRequest(BaseModel):
    """A batch to start."""

    input_file_id: str
    """JSON Lines file, uploaded with purpose `batch`."""

    endpoint: Literal[
        "/v1/responses",
        "/v1/chat/completions",
        "/v1/embeddings",
        "/v1/completions",
        "/v1/moderations",
        "/v1/images/generations",
        "/v1/images/edits",
        "/v1/videos",
    ]
    """Operation that all requests go to. For embeddings the batch may hold 50,000 inputs
    in all.
    """

    completion_window: Literal["24h"]
    """Time allowed; `24h` is the only choice."""

    metadata: Nullable[Metadata] = None
    """Your own notes on the batch."""

    output_expires_after: BatchOutputExpirationAfter | None = None
    """When to delete the files with answers and failures."""
