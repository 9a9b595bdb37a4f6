from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .create_eval_completions_run_data_source import (
        CreateEvalCompletionsRunDataSource,
    )
    from .create_eval_completions_run_data_source_param import (
        CreateEvalCompletionsRunDataSourceParam,
    )
    from .create_eval_jsonl_run_data_source import CreateEvalJSONLRunDataSource
    from .create_eval_jsonl_run_data_source_param import (
        CreateEvalJSONLRunDataSourceParam,
    )
    from .create_eval_responses_run_data_source import CreateEvalResponsesRunDataSource
    from .create_eval_responses_run_data_source_param import (
        CreateEvalResponsesRunDataSourceParam,
    )
    from .metadata_param import MetadataParam


class CreateEvalRunRequestParam(TypedDict, total=False):
    """A test to run."""

    name: str
    """Name for the run."""

    metadata: MetadataParam | None
    """Your own notes on the run."""

    data_source: Required[
        CreateEvalJSONLRunDataSourceParam
        | CreateEvalJSONLRunDataSource
        | CreateEvalCompletionsRunDataSourceParam
        | CreateEvalCompletionsRunDataSource
        | CreateEvalResponsesRunDataSourceParam
        | CreateEvalResponsesRunDataSource
    ]
    """The examples, and how to get answers to them."""
