from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict


class ToolChoiceApplyPatchParam(TypedDict):
    """Forces the patching tool."""

    type: Literal["apply_patch"]
    """Tells the variant, here always `apply_patch`."""
