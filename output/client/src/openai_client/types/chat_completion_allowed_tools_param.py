from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Literal

from typing_extensions import TypedDict


class ChatCompletionAllowedToolsParam(TypedDict):
    """A selection of tools."""

    mode: Literal["auto", "required"]
    """`auto` lets the model decide, `required` makes it call at least one of them."""

    tools: Iterable[Mapping[str, Any]]
    """The selected tools, each given by type and name, such as `{"type": "function",
    "function": {"name": "get_tide"}}`.
    """
