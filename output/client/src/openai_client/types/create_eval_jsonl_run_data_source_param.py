from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from typing_extensions import TypedDict

if TYPE_CHECKING:
    from .eval_jsonl_file_content_source import EvalJSONLFileContentSource
    from .eval_jsonl_file_content_source_param import EvalJSONLFileContentSourceParam
    from .eval_jsonl_file_id_source import EvalJSONLFileIDSource
    from .eval_jsonl_file_id_source_param import EvalJSONLFileIDSourceParam


class CreateEvalJSONLRunDataSourceParam(TypedDict):
    """Examples from a file, with the answers in it."""

    type: Literal["jsonl"]
    """Tells the variant, here always `jsonl`."""

    source: (
        EvalJSONLFileContentSourceParam
        | EvalJSONLFileContentSource
        | EvalJSONLFileIDSourceParam
        | EvalJSONLFileIDSource
    )
    """Where the examples are."""
