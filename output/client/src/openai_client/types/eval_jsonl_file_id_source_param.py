from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict


class EvalJSONLFileIDSourceParam(TypedDict):
    """Examples in an uploaded file."""

    type: Literal["file_id"]
    """Tells the variant, here always `file_id`."""

    id: str
    """Id of the file."""
