from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .batch_error import BatchError
    from .batch_request_counts import BatchRequestCounts
    from .metadata import Metadata


class Batch(BaseModel):
    """A file of requests that is worked off in the background."""

    id: str
    """Identifier of the batch."""

    object: Literal["batch"]
    """Kind of object, always `batch`."""

    endpoint: str
    """Operation that the requests go to."""

    model: str | None = None
    """Model that works on it."""

    errors: BatchErrors | None = None
    """What is wrong with the input file, if anything."""

    input_file_id: str
    """File with the requests."""

    completion_window: str
    """Time allowed for the whole."""

    status: Literal[
        "validating",
        "failed",
        "in_progress",
        "finalizing",
        "completed",
        "expired",
        "cancelling",
        "cancelled",
    ]
    """Where the batch stands."""

    output_file_id: str | None = None
    """File with the answers."""

    error_file_id: str | None = None
    """File with the requests that failed."""

    created_at: int
    """When the batch came into being, in Unix seconds."""

    in_progress_at: int | None = None
    """When work began, in Unix seconds."""

    expires_at: int | None = None
    """When the batch expires, in Unix seconds."""

    finalizing_at: int | None = None
    """When the results began to be put together, in Unix seconds."""

    completed_at: int | None = None
    """When everything was done, in Unix seconds."""

    failed_at: int | None = None
    """When the batch failed, in Unix seconds."""

    expired_at: int | None = None
    """When its time ran out, in Unix seconds."""

    cancelling_at: int | None = None
    """When it was asked to stop, in Unix seconds."""

    cancelled_at: int | None = None
    """When it had stopped, in Unix seconds."""

    request_counts: BatchRequestCounts | None = None
    """How many requests are done."""

    usage: BatchUsage | None = None
    """Tokens used. Not known for batches from before September 2025."""

    metadata: Nullable[Metadata] = None
    """Your own notes on the batch, as key and value."""


class BatchErrors(BaseModel):
    """What is wrong with the input file, if anything."""

    object: str | None = None
    """Kind of object, `list`."""

    data: list[BatchError] | None = None
    """One entry per fault."""


class BatchUsage(BaseModel):
    """Tokens used. Not known for batches from before September 2025."""

    input_tokens: int
    """Tokens read."""

    input_tokens_details: BatchUsageInputTokensDetails
    """What the tokens read were made of."""

    output_tokens: int
    """Tokens written."""

    output_tokens_details: BatchUsageOutputTokensDetails
    """What the tokens written were made of."""

    total_tokens: int
    """Tokens in all."""


class BatchUsageInputTokensDetails(BaseModel):
    """What the tokens read were made of."""

    cached_tokens: int
    """Tokens read from the prompt cache."""


class BatchUsageOutputTokensDetails(BaseModel):
    """What the tokens written were made of."""

    reasoning_tokens: int
    """Tokens spent on thinking."""
