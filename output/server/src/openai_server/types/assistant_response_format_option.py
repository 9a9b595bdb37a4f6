from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Union

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .response_format_json_object import ResponseFormatJSONObject
    from .response_format_json_schema import ResponseFormatJSONSchema
    from .response_format_text import ResponseFormatText

AssistantResponseFormatOption = TypeAliasType(
    "AssistantResponseFormatOption",
    Union[
        'Literal["auto"]',
        "ResponseFormatText",
        "ResponseFormatJSONObject",
        "ResponseFormatJSONSchema",
    ],
)
"""Form of the answer. `auto` leaves it to the model."""
