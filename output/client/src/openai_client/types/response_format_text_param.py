from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict


class ResponseFormatTextParam(TypedDict):
    """Asks for ordinary text, which is also what you get without a format."""

    type: Literal["text"]
    """Tells the variant, here always `text`."""
