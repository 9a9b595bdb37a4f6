from __future__ import annotations

from typing import TYPE_CHECKING, Union

from typing_extensions import TypeAliasType

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .voice import Voice

VoiceOrCustomVoice = TypeAliasType(
    "VoiceOrCustomVoice",
    Union["str | Voice", "VoiceOrCustomVoiceObject"],
)
"""A built-in voice by name, or a custom one by id."""


class VoiceOrCustomVoiceObject(BaseModel, extra="forbid"):
    id: str
    """Id of a custom voice, such as `voice_91c`."""
