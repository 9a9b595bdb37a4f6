from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .callable_tool_allowed_caller import CallableToolAllowedCaller


class ApplyPatchToolParam(TypedDict, total=False):
    """Lets the model change files by patches that you apply."""

    type: Required[Literal["apply_patch"]]
    """Tells the variant, here always `apply_patch`."""

    allowed_callers: Iterable[CallableToolAllowedCaller] | None
    """Who may call the tool: the model itself, programs that it writes, or both."""
