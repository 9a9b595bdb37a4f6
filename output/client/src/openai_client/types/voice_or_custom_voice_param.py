from __future__ import annotations

from typing import TYPE_CHECKING, Union

from typing_extensions import TypeAliasType, TypedDict

if TYPE_CHECKING:
    from .voice import Voice

VoiceOrCustomVoiceParam = TypeAliasType(
    "VoiceOrCustomVoiceParam",
    Union["str | Voice", "VoiceOrCustomVoiceObjectParam"],
)
"""A built-in voice by name, or a custom one by id."""


class VoiceOrCustomVoiceObjectParam(TypedDict):
    id: str
    """Id of a custom voice, such as `voice_91c`."""
