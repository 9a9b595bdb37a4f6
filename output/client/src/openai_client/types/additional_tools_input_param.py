from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .tool_param import ToolParam


class AdditionalToolsInputParam(TypedDict, total=False):
    """Tools to make available from here on."""

    id: str | None
    """Identifier of the item."""

    type: Required[Literal["additional_tools"]]
    """Tells the variant, here always `additional_tools`."""

    role: Required[Literal["developer"]]
    """Who brings them in."""

    tools: Required[Iterable[ToolParam]]
    """The tools."""
