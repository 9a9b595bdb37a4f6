from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict


class CustomToolTextFormatParam(TypedDict):
    """Any text will do."""

    type: Literal["text"]
    """Tells the variant, here always `text`."""
