from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from pydantic import Field

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .json_schema import JSONSchema


class ResponseFormatJSONSchema(BaseModel):
    """Asks for JSON that fits a schema of yours (structured output)."""

    type: Literal["json_schema"]
    """Tells the variant, here always `json_schema`."""

    json_schema: ResponseFormatJSONSchemaJsonSchema
    """The schema and how to apply it."""


class ResponseFormatJSONSchemaJsonSchema(BaseModel):
    """The schema and how to apply it."""

    description: str | None = None
    """What the format is for, as a hint to the model."""

    name: str
    """Name of the format: letters, digits, underscores and dashes, 64 at most."""

    schema_: JSONSchema | None = Field(default=None, alias="schema")
    """The JSON Schema itself."""

    strict: Nullable[bool] = None
    """Enforce the schema exactly. Parts of JSON Schema cannot be used then."""
