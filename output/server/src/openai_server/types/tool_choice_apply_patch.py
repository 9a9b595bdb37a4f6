from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class ToolChoiceApplyPatch(BaseModel):
    """Forces the patching tool."""

    type: Literal["apply_patch"]
    """Tells the variant, here always `apply_patch`."""
