from __future__ import annotations

from typing import TYPE_CHECKING, Union

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .compaction_trigger_item import CompactionTriggerItem
    from .easy_input_message import EasyInputMessage
    from .item import Item
    from .item_reference import ItemReference
    from .program_input import ProgramInput
    from .program_output_input import ProgramOutputInput

ResponseInputItem = TypeAliasType(
    "ResponseInputItem",
    Union[
        "EasyInputMessage",
        "Item",
        "CompactionTriggerItem",
        "ItemReference",
        "ProgramInput",
        "ProgramOutputInput",
    ],
)
"""Something to send to the model: a message, an earlier item, or a reference to one."""
