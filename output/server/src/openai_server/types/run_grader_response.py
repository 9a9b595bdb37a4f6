from __future__ import annotations

from typing import Any

from .._runtime import BaseModel


class RunGraderResponse(BaseModel):
    """What the grader says."""

    reward: float
    """The grade."""

    metadata: RunGraderResponseMetadata
    """How it came about."""

    sub_rewards: dict[str, Any]
    """Grades of the graders that a multi grader is made of."""

    model_grader_token_usage_per_model: dict[str, Any]
    """Tokens used, model by model."""


class RunGraderResponseMetadata(BaseModel):
    """How it came about."""

    name: str
    """Name of the grader."""

    type: str
    """Kind of grader."""

    errors: RunGraderResponseMetadataErrors
    """What went wrong, flag by flag."""

    execution_time: float
    """Seconds it took."""

    scores: dict[str, Any]
    """Score of each part of the grader."""

    token_usage: int | None
    """Tokens used by the grading model, or null."""

    sampled_model_name: str | None
    """Name of the grading model, or null."""


class RunGraderResponseMetadataErrors(BaseModel):
    """What went wrong, flag by flag."""

    formula_parse_error: bool
    """The formula of a multi grader could not be read."""

    sample_parse_error: bool
    """The answer could not be read."""

    truncated_observation_error: bool
    """The answer was cut off."""

    unresponsive_reward_error: bool
    """The grader did not respond."""

    invalid_variable_error: bool
    """A template refers to something that is not there."""

    other_error: bool
    """Anything else."""

    python_grader_server_error: bool
    """The sandbox of a Python grader failed."""

    python_grader_server_error_type: str | None
    """How the sandbox failed, or null."""

    python_grader_runtime_error: bool
    """The Python code raised an exception."""

    python_grader_runtime_error_details: str | None
    """The exception, or null."""

    model_grader_server_error: bool
    """The model of a model grader could not be reached."""

    model_grader_refusal_error: bool
    """The grading model refused."""

    model_grader_parse_error: bool
    """What the grading model wrote could not be read."""

    model_grader_server_error_details: str | None
    """Why the model could not be reached, or null."""
