from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .json_schema_param import JSONSchemaParam
    from .response_format_json_schema import ResponseFormatJSONSchemaJsonSchema


class ResponseFormatJSONSchemaParam(TypedDict):
    """Asks for JSON that fits a schema of yours (structured output)."""

    type: Literal["json_schema"]
    """Tells the variant, here always `json_schema`."""

    json_schema: (
        ResponseFormatJSONSchemaJsonSchemaParam | ResponseFormatJSONSchemaJsonSchema
    )
    """The schema and how to apply it."""


class ResponseFormatJSONSchemaJsonSchemaParam(TypedDict, total=False):
    """The schema and how to apply it."""

    description: str
    """What the format is for, as a hint to the model."""

    name: Required[str]
    """Name of the format: letters, digits, underscores and dashes, 64 at most."""

    schema: JSONSchemaParam
    """The JSON Schema itself."""

    strict: bool | None
    """Enforce the schema exactly. Parts of JSON Schema cannot be used then."""
