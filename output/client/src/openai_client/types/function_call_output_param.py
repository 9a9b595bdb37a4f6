from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .item_status import ItemStatus
    from .response_input_file_content import ResponseInputFileContent
    from .response_input_file_content_param import ResponseInputFileContentParam
    from .response_input_image_content import ResponseInputImageContent
    from .response_input_image_content_param import ResponseInputImageContentParam
    from .response_input_text_content import ResponseInputTextContent
    from .response_input_text_content_param import ResponseInputTextContentParam
    from .tool_call_caller_input_param import ToolCallCallerInputParam


class FunctionCallOutputParam(TypedDict, total=False):
    """The result of a function call, to send to the model."""

    id: str | None
    """Id of the item, if it is known."""

    call_id: str | None
    """Ties a call and its result together."""

    type: Required[Literal["function_call_output"]]
    """Tells the variant, here always `function_call_output`."""

    output: Required[
        str
        | Iterable[
            ResponseInputTextContentParam
            | ResponseInputTextContent
            | ResponseInputImageContentParam
            | ResponseInputImageContent
            | ResponseInputFileContentParam
            | ResponseInputFileContent
        ]
    ]
    """What the function returned: text, or parts with images and files."""

    name: str | None
    """Name of the function."""

    namespace: str | None
    """Namespace of the tool."""

    caller: ToolCallCallerInputParam | None
    """Who made the call: the model itself, or a program it has written."""

    status: ItemStatus | None
    """How far the item has got."""
