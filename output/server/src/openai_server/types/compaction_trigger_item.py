from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class CompactionTriggerItem(BaseModel):
    """Has the conversation compacted at this point."""

    type: Literal["compaction_trigger"]
    """Tells the variant, here always `compaction_trigger`."""
