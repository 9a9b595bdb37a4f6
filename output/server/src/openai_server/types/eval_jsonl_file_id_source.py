from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class EvalJSONLFileIDSource(BaseModel):
    """Examples in an uploaded file."""

    type: Literal["file_id"]
    """Tells the variant, here always `file_id`."""

    id: str
    """Id of the file."""
