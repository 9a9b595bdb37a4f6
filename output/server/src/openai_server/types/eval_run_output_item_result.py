from __future__ import annotations

from typing import Any

from .._runtime import BaseModel, Nullable


class EvalRunOutputItemResult(BaseModel):
    """What one grader says about an answer."""

    name: str
    """Name of the grader."""

    type: str | None = None
    """Kind of grader."""

    score: float
    """The grade."""

    passed: bool
    """Whether the grade is enough."""

    sample: Nullable[dict[str, Any]] = None
    """What a grading model was sent and wrote, if one was used."""
