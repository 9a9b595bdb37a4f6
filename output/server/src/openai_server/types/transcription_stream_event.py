from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Union

from pydantic import Field
from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .transcription_text_delta_event import TranscriptionTextDeltaEvent
    from .transcription_text_done_event import TranscriptionTextDoneEvent
    from .transcription_text_segment_event import TranscriptionTextSegmentEvent

TranscriptionStreamEvent = TypeAliasType(
    "TranscriptionStreamEvent",
    Annotated[
        Union[
            "TranscriptionTextSegmentEvent",
            "TranscriptionTextDeltaEvent",
            "TranscriptionTextDoneEvent",
        ],
        Field(discriminator="type"),
    ],
)
"""An event while a recording is written down."""
