from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .batch_output_expiration_after_param import BatchOutputExpirationAfterParam
    from .metadata_param import MetadataParam


class CreateBatchRequestParam(TypedDict, total=False):
    """A batch to start."""

    input_file_id: Required[str]
    """JSON Lines file, uploaded with purpose `batch`."""

    endpoint: Required[
        Literal[
            "/v1/responses",
            "/v1/chat/completions",
            "/v1/embeddings",
            "/v1/completions",
            "/v1/moderations",
            "/v1/images/generations",
            "/v1/images/edits",
            "/v1/videos",
        ]
    ]
    """Operation that all requests go to. For embeddings the batch may hold 50,000 inputs
    in all.
    """

    completion_window: Required[Literal["24h"]]
    """Time allowed; `24h` is the only choice."""

    metadata: MetadataParam | None
    """Your own notes on the batch."""

    output_expires_after: BatchOutputExpirationAfterParam
    """When to delete the files with answers and failures."""
