from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict


class CompactionTriggerItemParam(TypedDict):
    """Has the conversation compacted at this point."""

    type: Literal["compaction_trigger"]
    """Tells the variant, here always `compaction_trigger`."""
