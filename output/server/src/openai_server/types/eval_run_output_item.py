from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .eval_api_error import EvalAPIError
    from .eval_run_output_item_result import EvalRunOutputItemResult


class EvalRunOutputItem(BaseModel):
    """The result for one example."""

    object: Literal["eval.run.output_item"]
    """Kind of object, always `eval.run.output_item`."""

    id: str
    """Identifier of the item."""

    run_id: str
    """Id of the run."""

    eval_id: str
    """Id of the eval."""

    created_at: int
    """When the item came into being, in Unix seconds."""

    status: str
    """Whether the example passed."""

    datasource_item_id: int
    """Number of the example."""

    datasource_item: dict[str, Any]
    """The example."""

    results: list[EvalRunOutputItemResult]
    """What each grader says."""

    sample: EvalRunOutputItemSample
    """The answer under test."""


class EvalRunOutputItemSample(BaseModel):
    """The answer under test."""

    input: list[EvalRunOutputItemSampleInput]
    """Messages that led to it."""

    output: list[EvalRunOutputItemSampleOutput]
    """Messages of the model."""

    finish_reason: str
    """Why the model stopped."""

    model: str
    """Model that answered."""

    usage: EvalRunOutputItemSampleUsage
    """Tokens used."""

    error: EvalAPIError
    """What went wrong, if anything."""

    temperature: float
    """Randomness that was used."""

    max_completion_tokens: int
    """Most tokens it was allowed to write."""

    top_p: float
    """Share of probability that sampling was limited to."""

    seed: int
    """Seed that was used."""


class EvalRunOutputItemSampleInput(BaseModel):
    role: str
    """Author of the message."""

    content: str
    """Text of the message."""


class EvalRunOutputItemSampleOutput(BaseModel):
    role: str | None = None
    """Author of the message."""

    content: str | None = None
    """Text of the message."""


class EvalRunOutputItemSampleUsage(BaseModel):
    """Tokens used."""

    total_tokens: int
    """Tokens in all."""

    completion_tokens: int
    """Tokens written."""

    prompt_tokens: int
    """Tokens read."""

    cached_tokens: int
    """Tokens read from the prompt cache."""
