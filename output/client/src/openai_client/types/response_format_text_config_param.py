from __future__ import annotations

from typing import TYPE_CHECKING, Union

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .response_format_json_object import ResponseFormatJSONObject
    from .response_format_json_object_param import ResponseFormatJSONObjectParam
    from .response_format_text import ResponseFormatText
    from .response_format_text_json_schema_config import (
        ResponseFormatTextJSONSchemaConfig,
    )
    from .response_format_text_json_schema_config_param import (
        ResponseFormatTextJSONSchemaConfigParam,
    )
    from .response_format_text_param import ResponseFormatTextParam

ResponseFormatTextConfigParam = TypeAliasType(
    "ResponseFormatTextConfigParam",
    Union[
        "ResponseFormatTextParam | ResponseFormatText",
        "ResponseFormatTextJSONSchemaConfigParam | ResponseFormatTextJSONSchemaConfig",
        "ResponseFormatJSONObjectParam | ResponseFormatJSONObject",
    ],
)
"""Plain text, JSON that fits your schema, or any JSON. The last is older; prefer a schema."""
