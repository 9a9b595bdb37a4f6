from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .grader import Grader


class ValidateGraderRequest(BaseModel):
    """A grader to check."""

    grader: Grader
    """The grader."""
