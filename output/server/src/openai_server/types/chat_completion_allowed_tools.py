from __future__ import annotations

from typing import Any, Literal

from .._runtime import BaseModel


class ChatCompletionAllowedTools(BaseModel):
    """A selection of tools."""

    mode: Literal["auto", "required"]
    """`auto` lets the model decide, `required` makes it call at least one of them."""

    tools: list[dict[str, Any]]
    """The selected tools, each given by type and name, such as `{"type": "function",
    "function": {"name": "get_tide"}}`.
    """
