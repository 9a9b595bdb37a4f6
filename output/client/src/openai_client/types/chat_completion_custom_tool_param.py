from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict


class ChatCompletionCustomToolParam(TypedDict):
    """Offers a tool whose input is free text."""

    type: Literal["custom"]
    """Tells the variant, here always `custom`."""

    custom: ChatCompletionCustomToolCustomParam
    """The tool."""


class ChatCompletionCustomToolCustomParam(TypedDict, total=False):
    """The tool."""

    name: Required[str]
    """Name that the model calls it by."""

    description: str
    """What it is good for."""

    format: ChatCompletionCustomToolTextParam | ChatCompletionCustomToolGrammarParam
    """Form of the input. Any text by default."""


class ChatCompletionCustomToolTextParam(TypedDict):
    type: Literal["text"]
    """Tells the variant, here always `text`."""


class ChatCompletionCustomToolGrammarParam(TypedDict):
    type: Literal["grammar"]
    """Tells the variant, here always `grammar`."""

    grammar: ChatCompletionCustomToolGrammarGrammarParam
    """The grammar that the input must follow."""


class ChatCompletionCustomToolGrammarGrammarParam(TypedDict):
    """The grammar that the input must follow."""

    definition: str
    """Text of the grammar."""

    syntax: Literal["lark", "regex"]
    """Language in which the grammar is written."""
