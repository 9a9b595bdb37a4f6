from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from pydantic import Field

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .json_schema import JSONSchema


class ResponseFormatTextJSONSchemaConfig(BaseModel):
    """Asks for JSON that fits a schema of yours."""

    type: Literal["json_schema"]
    """Tells the variant, here always `json_schema`."""

    description: str | None = None
    """What the format is for, as a hint to the model."""

    name: str
    """Name of the format: letters, digits, underscores and dashes, 64 at most."""

    schema_: JSONSchema = Field(alias="schema")
    """The JSON Schema."""

    strict: Nullable[bool] = None
    """Enforce the schema exactly. Parts of JSON Schema cannot be used then."""
