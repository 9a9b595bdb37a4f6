from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .message_role import MessageRole
    from .tool import Tool


class AdditionalTools(BaseModel):
    """Tools that become available from here on."""

    type: Literal["additional_tools"]
    """Tells the variant, here always `additional_tools`."""

    id: str
    """Identifier of the item."""

    role: MessageRole
    """Who brings them in."""

    tools: list[Tool]
    """The tools."""
