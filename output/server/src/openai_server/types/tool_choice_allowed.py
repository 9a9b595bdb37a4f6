from __future__ import annotations

from typing import Any, Literal

from .._runtime import BaseModel


class ToolChoiceAllowed(BaseModel):
    """Narrows the tools to some of those given."""

    type: Literal["allowed_tools"]
    """Tells the variant, here always `allowed_tools`."""

    mode: Literal["auto", "required"]
    """`auto` lets the model decide, `required` makes it use at least one of them."""

    tools: list[dict[str, Any]]
    """The selected tools, each described by its type and, where it has one, its name or
    label.
    """
