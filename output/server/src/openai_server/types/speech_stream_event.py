from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Union

from pydantic import Field
from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .speech_audio_delta_event import SpeechAudioDeltaEvent
    from .speech_audio_done_event import SpeechAudioDoneEvent

SpeechStreamEvent = TypeAliasType(
    "SpeechStreamEvent",
    Annotated[
        Union["SpeechAudioDeltaEvent", "SpeechAudioDoneEvent"],
        Field(discriminator="type"),
    ],
)
"""An event while a text is read aloud."""
