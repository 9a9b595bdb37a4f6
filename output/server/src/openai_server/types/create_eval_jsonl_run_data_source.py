from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .eval_jsonl_file_content_source import EvalJSONLFileContentSource
    from .eval_jsonl_file_id_source import EvalJSONLFileIDSource


class CreateEvalJSONLRunDataSource(BaseModel):
    """Examples from a file, with the answers in it."""

    type: Literal["jsonl"]
    """Tells the variant, here always `jsonl`."""

    source: Annotated[
        EvalJSONLFileContentSource | EvalJSONLFileIDSource, Field(discriminator="type")
    ]
    """Where the examples are."""
