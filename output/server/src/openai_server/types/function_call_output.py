from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel, Nullable, Pattern

if TYPE_CHECKING:
    from .item_status import ItemStatus
    from .response_input_file_content import ResponseInputFileContent
    from .response_input_image_content import ResponseInputImageContent
    from .response_input_text_content import ResponseInputTextContent
    from .tool_call_caller_input import ToolCallCallerInput


class FunctionCallOutput(BaseModel):
    """The result of a function call, to send to the model."""

    id: Nullable[str] = None
    """Id of the item, if it is known."""

    call_id: Nullable[Annotated[str, Field(min_length=1, max_length=64)]] = None
    """Ties a call and its result together."""

    type: Literal["function_call_output"]
    """Tells the variant, here always `function_call_output`."""

    output: (
        Annotated[str, Field(max_length=10485760)]
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

    name: Nullable[Annotated[str, Field(min_length=1, max_length=128)]] = None
    """Name of the function."""

    namespace: Nullable[
        Annotated[str, Field(min_length=1, max_length=64), Pattern("^[a-zA-Z0-9_-]+$")]
    ] = None
    """Namespace of the tool."""

    caller: Nullable[ToolCallCallerInput] = None
    """Who made the call: the model itself, or a program it has written."""

    status: Nullable[ItemStatus] = None
    """How far the item has got."""
