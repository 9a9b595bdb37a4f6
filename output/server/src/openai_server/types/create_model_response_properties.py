from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .metadata import Metadata
    from .prompt_cache_options import PromptCacheOptions


class CreateModelResponseProperties(BaseModel):
    """Settings shared by the operations that create text."""

    metadata: Nullable[Metadata] = None
    """Your own notes, kept with the result."""

    top_logprobs: Nullable[Annotated[int, Field(ge=0, le=20)]] = None
    """How many of the likeliest alternatives to report for each token."""

    temperature: Nullable[Annotated[float, Field(ge=0, le=2)]] = None
    """Randomness of the choice of tokens. Low values make the text steady, high ones
    varied; set this or `top_p`, not both.
    """

    top_p: Nullable[Annotated[float, Field(ge=0, le=1)]] = None
    """Sample only from the likeliest tokens that together reach this share of probability;
    0.1 means the top tenth.
    """

    user: str | None = None
    """An id for your end user. Use `safety_identifier` and `prompt_cache_key` instead.

    Deprecated.
    """

    safety_identifier: Nullable[Annotated[str, Field(max_length=64)]] = None
    """A stable id for the person behind the request, so that abuse can be traced to one
    user. Hash names or addresses before you send them.
    """

    prompt_cache_key: Nullable[str] = None
    """Requests with the same key are steered to the same cache, which raises the hit rate.
    Takes over this part of `user`.
    """

    prompt_cache_retention: Nullable[Literal["in_memory", "24h"]] = None
    """How long cached prompt prefixes are held: in memory for minutes, or for a day with
    `24h`.

    Deprecated.
    """

    prompt_cache_options: PromptCacheOptions | None = None
    """Cache lifetime and who places the breakpoints."""
