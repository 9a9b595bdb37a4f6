from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

if TYPE_CHECKING:
    from .response_format_text_config_param import ResponseFormatTextConfigParam
    from .verbosity import Verbosity


class ResponseTextConfigParam(TypedDict, total=False):
    """Form of the text of a response."""

    format: ResponseFormatTextConfigParam
    """Plain text, JSON that fits a schema, or any JSON."""

    verbosity: Verbosity | None
    """How wordy the text should be."""
