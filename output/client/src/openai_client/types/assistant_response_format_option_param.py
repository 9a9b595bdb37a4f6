from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Union

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .response_format_json_object import ResponseFormatJSONObject
    from .response_format_json_object_param import ResponseFormatJSONObjectParam
    from .response_format_json_schema import ResponseFormatJSONSchema
    from .response_format_json_schema_param import ResponseFormatJSONSchemaParam
    from .response_format_text import ResponseFormatText
    from .response_format_text_param import ResponseFormatTextParam

AssistantResponseFormatOptionParam = TypeAliasType(
    "AssistantResponseFormatOptionParam",
    Union[
        'Literal["auto"]',
        "ResponseFormatTextParam | ResponseFormatText",
        "ResponseFormatJSONObjectParam | ResponseFormatJSONObject",
        "ResponseFormatJSONSchemaParam | ResponseFormatJSONSchema",
    ],
)
"""Form of the answer. `auto` leaves it to the model."""
