from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel, Format

if TYPE_CHECKING:
    from .create_eval_completions_run_data_source import (
        CreateEvalCompletionsRunDataSource,
    )
    from .create_eval_jsonl_run_data_source import CreateEvalJSONLRunDataSource
    from .create_eval_responses_run_data_source import CreateEvalResponsesRunDataSource
    from .eval_api_error import EvalAPIError
    from .metadata import Metadata


class EvalRun(BaseModel):
    """A model, or a set of answers, put to the test."""

    object: Literal["eval.run"]
    """Kind of object, always `eval.run`."""

    id: str
    """Identifier of the run."""

    eval_id: str
    """Id of the eval."""

    status: str
    """Where the run stands."""

    model: str
    """Model under test."""

    name: str
    """Name of the run."""

    created_at: int
    """When the run came into being, in Unix seconds."""

    report_url: Annotated[str, Format("uri")]
    """Page with the results in the dashboard."""

    result_counts: EvalRunResultCounts
    """How many examples came out how."""

    per_model_usage: list[EvalRunPerModelUsage]
    """Use of each model."""

    per_testing_criteria_results: list[EvalRunPerTestingCriteriaResult]
    """Results for each criterion."""

    data_source: Annotated[
        CreateEvalJSONLRunDataSource
        | CreateEvalCompletionsRunDataSource
        | CreateEvalResponsesRunDataSource,
        Field(discriminator="type"),
    ]
    """The examples, and how answers were got."""

    metadata: Metadata | None
    """Your own notes on the run, as key and value."""

    error: EvalAPIError
    """What went wrong, if anything."""


class EvalRunResultCounts(BaseModel):
    """How many examples came out how."""

    total: int
    """Examples in all."""

    errored: int
    """Examples on which something broke."""

    failed: int
    """Examples that missed a criterion."""

    passed: int
    """Examples that met all criteria."""


class EvalRunPerModelUsage(BaseModel):
    model_name: str
    """Name of the model."""

    invocation_count: int
    """How often it was called."""

    prompt_tokens: int
    """Tokens read."""

    completion_tokens: int
    """Tokens written."""

    total_tokens: int
    """Both together."""

    cached_tokens: int
    """Tokens read from the prompt cache."""


class EvalRunPerTestingCriteriaResult(BaseModel):
    testing_criteria: str
    """The criterion."""

    passed: int
    """Examples that met it."""

    failed: int
    """Examples that missed it."""
