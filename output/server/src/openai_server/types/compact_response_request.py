from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .compaction_model import CompactionModel
    from .compaction_service_tier import CompactionServiceTier
    from .prompt_cache_options import PromptCacheOptions
    from .prompt_cache_retention import PromptCacheRetention
    from .response_input_item import ResponseInputItem


class CompactResponseRequest(BaseModel):
    """A conversation to compact."""

    model: CompactionModel | None
    """Model that answers."""

    input: Nullable[
        Annotated[str, Field(max_length=10485760)] | list[ResponseInputItem]
    ] = None
    """The conversation: a text, or a list of items."""

    previous_response_id: Nullable[str] = None
    """Response to continue. Not together with `conversation`."""

    instructions: Nullable[str] = None
    """What the model is told ahead of everything else. Not carried over by
    `previous_response_id`.
    """

    prompt_cache_key: Nullable[Annotated[str, Field(max_length=64)]] = None
    """Requests with the same key are steered to the same cache, which raises the hit rate.
    Takes over this part of `user`.
    """

    prompt_cache_retention: Nullable[PromptCacheRetention] = None
    """How long cached prompt prefixes are held: in memory for minutes, or for a day with
    `24h`.
    """

    prompt_cache_options: Nullable[PromptCacheOptions] = None
    """Cache lifetime and who places the breakpoints."""

    service_tier: Nullable[CompactionServiceTier] = None
    """Processing class you would like."""
