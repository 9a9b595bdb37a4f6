from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .item_status import ItemStatus
    from .response_input_file_content import ResponseInputFileContent
    from .response_input_image_content import ResponseInputImageContent
    from .response_input_text_content import ResponseInputTextContent
    from .tool_call_caller_input import ToolCallCallerInput


class FunctionCallOutput(BaseModel):
    """The result of a function call, to send to the model."""

    id: str | None = None
    """Id of the item, if it is known."""

    call_id: str | None = None
    """Ties a call and its result together."""

    type: Literal["function_call_output"]
    """Tells the variant, here always `function_call_output`."""

    output: (
        str
        | list[
            Annotated[
                ResponseInputTextContent
                | ResponseInputImageContent
                | ResponseInputFileContent,
                Field(discriminator="type"),
            ]
        ]
    )
    """What the function returned: text, or parts with images and files."""

    name: str | None = None
    """Name of the function."""

    namespace: str | None = None
    """Namespace of the tool."""

    caller: ToolCallCallerInput | None = None
    """Who made the call: the model itself, or a program it has written."""

    status: ItemStatus | None = None
    """How far the item has got."""
