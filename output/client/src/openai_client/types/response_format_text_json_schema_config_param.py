from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .json_schema_param import JSONSchemaParam


class ResponseFormatTextJSONSchemaConfigParam(TypedDict, total=False):
    """Asks for JSON that fits a schema of yours."""

    type: Required[Literal["json_schema"]]
    """Tells the variant, here always `json_schema`."""

    description: str
    """What the format is for, as a hint to the model."""

    name: Required[str]
    """Name of the format: letters, digits, underscores and dashes, 64 at most."""

    schema: Required[JSONSchemaParam]
    """The JSON Schema."""

    strict: bool | None
    """Enforce the schema exactly. Parts of JSON Schema cannot be used then."""
