from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .grader import Grader


class RunGraderRequest(BaseModel):
    """A grader to try out."""

    grader: Grader
    """The grader."""

    item: dict[str, Any] | None = None
    """The example, which templates of the grader can refer to as `item`."""

    model_sample: str
    """The answer to grade. Templates can refer to it as `sample`; JSON is also available
    as `output_json`.
    """
