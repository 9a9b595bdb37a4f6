from __future__ import annotations

from typing import Any, Literal

from .._runtime import BaseModel


class EvalJSONLFileContentSource(BaseModel):
    """Examples given on the spot."""

    type: Literal["file_content"]
    """Tells the variant, here always `file_content`."""

    content: list[EvalJSONLFileContentSourceContent]
    """The examples."""


class EvalJSONLFileContentSourceContent(BaseModel):
    item: dict[str, Any]
    """The example."""

    sample: dict[str, Any] | None = None
    """An answer to it, if there already is one."""
