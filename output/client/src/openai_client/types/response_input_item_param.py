from __future__ import annotations

from typing import TYPE_CHECKING, Union

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .compaction_trigger_item import CompactionTriggerItem
    from .compaction_trigger_item_param import CompactionTriggerItemParam
    from .easy_input_message import EasyInputMessage
    from .easy_input_message_param import EasyInputMessageParam
    from .item_param import ItemParam
    from .item_reference import ItemReference
    from .item_reference_param import ItemReferenceParam
    from .program_input import ProgramInput
    from .program_input_param import ProgramInputParam
    from .program_output_input import ProgramOutputInput
    from .program_output_input_param import ProgramOutputInputParam

ResponseInputItemParam = TypeAliasType(
    "ResponseInputItemParam",
    Union[
        "EasyInputMessageParam | EasyInputMessage",
        "ItemParam",
        "CompactionTriggerItemParam | CompactionTriggerItem",
        "ItemReferenceParam | ItemReference",
        "ProgramInputParam | ProgramInput",
        "ProgramOutputInputParam | ProgramOutputInput",
    ],
)
"""Something to send to the model: a message, an earlier item, or a reference to one."""
