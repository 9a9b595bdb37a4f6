from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Union

from pydantic import Field
from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .response_format_json_object import ResponseFormatJSONObject
    from .response_format_text import ResponseFormatText
    from .response_format_text_json_schema_config import (
        ResponseFormatTextJSONSchemaConfig,
    )

ResponseFormatTextConfig = TypeAliasType(
    "ResponseFormatTextConfig",
    Annotated[
        Union[
            "ResponseFormatText",
            "ResponseFormatTextJSONSchemaConfig",
            "ResponseFormatJSONObject",
        ],
        Field(discriminator="type"),
    ],
)
"""Plain text, JSON that fits your schema, or any JSON. The last is older; prefer a schema."""
