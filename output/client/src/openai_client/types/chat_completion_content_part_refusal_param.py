from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict


class ChatCompletionContentPartRefusalParam(TypedDict):
    """A refusal as part of a message."""

    type: Literal["refusal"]
    """Tells the variant, here always `refusal`."""

    refusal: str
    """Text of the refusal."""
