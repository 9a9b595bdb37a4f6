from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .create_eval_completions_run_data_source import (
        CreateEvalCompletionsRunDataSource,
    )
    from .create_eval_jsonl_run_data_source import CreateEvalJSONLRunDataSource
    from .create_eval_responses_run_data_source import CreateEvalResponsesRunDataSource
    from .metadata import Metadata


class CreateEvalRunRequest(BaseModel):
    """A test to run."""

    name: str | None = None
    """Name for the run."""

    metadata: Nullable[Metadata] = None
    """Your own notes on the run."""

    data_source: Annotated[
        CreateEvalJSONLRunDataSource
        | CreateEvalCompletionsRunDataSource
        | CreateEvalResponsesRunDataSource,
        Field(discriminator="type"),
    ]
    """The examples, and how to get answers to them."""
