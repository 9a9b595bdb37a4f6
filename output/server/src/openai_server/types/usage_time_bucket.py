from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .costs_result import CostsResult
    from .usage_audio_speeches_result import UsageAudioSpeechesResult
    from .usage_audio_transcriptions_result import UsageAudioTranscriptionsResult
    from .usage_code_interpreter_sessions_result import (
        UsageCodeInterpreterSessionsResult,
    )
    from .usage_completions_result import UsageCompletionsResult
    from .usage_embeddings_result import UsageEmbeddingsResult
    from .usage_file_search_calls_result import UsageFileSearchCallsResult
    from .usage_images_result import UsageImagesResult
    from .usage_moderations_result import UsageModerationsResult
    from .usage_vector_stores_result import UsageVectorStoresResult
    from .usage_web_search_calls_result import UsageWebSearchCallsResult


class UsageTimeBucket(BaseModel):
    """Figures for a slice of time."""

    object: Literal["bucket"]
    """Kind of object, always `bucket`."""

    start_time: int
    """First moment of the slice, in Unix seconds."""

    end_time: int
    """Moment after the slice, in Unix seconds."""

    results: list[
        Annotated[
            UsageCompletionsResult
            | UsageEmbeddingsResult
            | UsageModerationsResult
            | UsageImagesResult
            | UsageAudioSpeechesResult
            | UsageAudioTranscriptionsResult
            | UsageVectorStoresResult
            | UsageCodeInterpreterSessionsResult
            | UsageFileSearchCallsResult
            | UsageWebSearchCallsResult
            | CostsResult,
            Field(discriminator="object"),
        ]
    ]
    """The figures, one entry for each combination of what was grouped by."""
