from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .callable_tool_allowed_caller import CallableToolAllowedCaller
    from .custom_tool_grammar_format import CustomToolGrammarFormat
    from .custom_tool_text_format import CustomToolTextFormat


class CustomTool(BaseModel):
    """Offers a tool whose input is free text."""

    type: Literal["custom"]
    """Tells the variant, here always `custom`."""

    name: str
    """Name that the model calls it by."""

    description: str | None = None
    """What it is good for."""

    format: (
        Annotated[
            CustomToolTextFormat | CustomToolGrammarFormat, Field(discriminator="type")
        ]
        | None
    ) = None
    """Form of the input. Any text by default."""

    defer_loading: bool | None = None
    """Keep the tool out of the context until a tool search brings it in."""

    allowed_callers: Nullable[
        Annotated[list[CallableToolAllowedCaller], Field(min_length=1)]
    ] = None
    """Who may call the tool: the model itself, programs that it writes, or both."""
