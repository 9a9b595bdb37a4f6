from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .tool import Tool


class AdditionalToolsInput(BaseModel):
    """Tools to make available from here on."""

    id: Nullable[str] = None
    """Identifier of the item."""

    type: Literal["additional_tools"]
    """Tells the variant, here always `additional_tools`."""

    role: Literal["developer"]
    """Who brings them in."""

    tools: list[Tool]
    """The tools."""
