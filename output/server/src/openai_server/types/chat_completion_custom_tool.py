from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel


class ChatCompletionCustomTool(BaseModel):
    """Offers a tool whose input is free text."""

    type: Literal["custom"]
    """Tells the variant, here always `custom`."""

    custom: ChatCompletionCustomToolCustom
    """The tool."""


class ChatCompletionCustomToolCustom(BaseModel):
    """The tool."""

    name: str
    """Name that the model calls it by."""

    description: str | None = None
    """What it is good for."""

    format: (
        Annotated[
            ChatCompletionCustomToolText | ChatCompletionCustomToolGrammar,
            Field(discriminator="type"),
        ]
        | None
    ) = None
    """Form of the input. Any text by default."""


class ChatCompletionCustomToolText(BaseModel, extra="forbid"):
    type: Literal["text"]
    """Tells the variant, here always `text`."""


class ChatCompletionCustomToolGrammar(BaseModel, extra="forbid"):
    type: Literal["grammar"]
    """Tells the variant, here always `grammar`."""

    grammar: ChatCompletionCustomToolGrammarGrammar
    """The grammar that the input must follow."""


class ChatCompletionCustomToolGrammarGrammar(BaseModel):
    """The grammar that the input must follow."""

    definition: str
    """Text of the grammar."""

    syntax: Literal["lark", "regex"]
    """Language in which the grammar is written."""
