from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .callable_tool_allowed_caller import CallableToolAllowedCaller


class ApplyPatchTool(BaseModel):
    """Lets the model change files by patches that you apply."""

    type: Literal["apply_patch"]
    """Tells the variant, here always `apply_patch`."""

    allowed_callers: Nullable[
        Annotated[list[CallableToolAllowedCaller], Field(min_length=1)]
    ] = None
    """Who may call the tool: the model itself, programs that it writes, or both."""
