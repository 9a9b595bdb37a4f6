from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class SummaryTextContent(BaseModel):
    """A summary of what the model has thought."""

    type: Literal["summary_text"]
    """Tells the variant, here always `summary_text`."""

    text: str
    """The summary."""
