from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict


class ResponseOutputRefusalParam(TypedDict):
    """The model declines to answer."""

    type: Literal["refusal"]
    """Tells the variant, here always `refusal`."""

    refusal: str
    """What it says."""
