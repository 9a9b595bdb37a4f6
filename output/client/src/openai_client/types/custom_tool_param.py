from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .callable_tool_allowed_caller import CallableToolAllowedCaller
    from .custom_tool_grammar_format import CustomToolGrammarFormat
    from .custom_tool_grammar_format_param import CustomToolGrammarFormatParam
    from .custom_tool_text_format import CustomToolTextFormat
    from .custom_tool_text_format_param import CustomToolTextFormatParam


class CustomToolParam(TypedDict, total=False):
    """Offers a tool whose input is free text."""

    type: Required[Literal["custom"]]
    """Tells the variant, here always `custom`."""

    name: Required[str]
    """Name that the model calls it by."""

    description: str
    """What it is good for."""

    format: (
        CustomToolTextFormatParam
        | CustomToolTextFormat
        | CustomToolGrammarFormatParam
        | CustomToolGrammarFormat
    )
    """Form of the input. Any text by default."""

    defer_loading: bool
    """Keep the tool out of the context until a tool search brings it in."""

    allowed_callers: Iterable[CallableToolAllowedCaller] | None
    """Who may call the tool: the model itself, programs that it writes, or both."""
