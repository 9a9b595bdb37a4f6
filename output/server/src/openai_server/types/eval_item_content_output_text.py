from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class EvalItemContentOutputText(BaseModel):
    """Text that a model has written."""

    type: Literal["output_text"]
    """Tells the variant, here always `output_text`."""

    text: str
    """The text."""
