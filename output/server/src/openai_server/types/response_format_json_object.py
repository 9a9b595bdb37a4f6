from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class ResponseFormatJSONObject(BaseModel):
    """Asks for any valid JSON (the older JSON mode). Also tell the model in a message that
    you want JSON; prefer `json_schema` where the model knows it.
    """

    type: Literal["json_object"]
    """Tells the variant, here always `json_object`."""
