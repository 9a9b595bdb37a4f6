from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .eval_jsonl_file_content_source import EvalJSONLFileContentSourceContent


class EvalJSONLFileContentSourceParam(TypedDict):
    """Examples given on the spot."""

    type: Literal["file_content"]
    """Tells the variant, here always `file_content`."""

    content: Iterable[
        EvalJSONLFileContentSourceContentParam | EvalJSONLFileContentSourceContent
    ]
    """The examples."""


class EvalJSONLFileContentSourceContentParam(TypedDict, total=False):
    item: Required[Mapping[str, Any]]
    """The example."""

    sample: Mapping[str, Any]
    """An answer to it, if there already is one."""
