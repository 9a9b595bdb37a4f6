from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .response_format_text_config import ResponseFormatTextConfig
    from .verbosity import Verbosity


class ResponseTextConfig(BaseModel):
    """Form of the text of a response."""

    format: ResponseFormatTextConfig | None = None
    """Plain text, JSON that fits a schema, or any JSON."""

    verbosity: Nullable[Verbosity] = None
    """How wordy the text should be."""
