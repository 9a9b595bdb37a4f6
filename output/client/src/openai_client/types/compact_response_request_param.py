from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .compaction_model import CompactionModel
    from .compaction_service_tier import CompactionServiceTier
    from .prompt_cache_options import PromptCacheOptions
    from .prompt_cache_options_param import PromptCacheOptionsParam
    from .prompt_cache_retention import PromptCacheRetention
    from .response_input_item_param import ResponseInputItemParam


class CompactResponseRequestParam(TypedDict, total=False):
    """A conversation to compact."""

    model: Required[CompactionModel | None]
    """Model that answers."""

    input: str | Iterable[ResponseInputItemParam] | None
    """The conversation: a text, or a list of items."""

    previous_response_id: str | None
    """Response to continue. Not together with `conversation`."""

    instructions: str | None
    """What the model is told ahead of everything else. Not carried over by
    `previous_response_id`.
    """

    prompt_cache_key: str | None
    """Requests with the same key are steered to the same cache, which raises the hit rate.
    Takes over this part of `user`.
    """

    prompt_cache_retention: PromptCacheRetention | None
    """How long cached prompt prefixes are held: in memory for minutes, or for a day with
    `24h`.
    """

    prompt_cache_options: PromptCacheOptionsParam | PromptCacheOptions | None
    """Cache lifetime and who places the breakpoints."""

    service_tier: CompactionServiceTier | None
    """Processing class you would like."""
