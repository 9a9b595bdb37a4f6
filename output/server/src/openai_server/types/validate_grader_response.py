from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .grader import Grader


class ValidateGraderResponse(BaseModel):
    """A grader that has passed the check."""

    grader: Grader | None = None
    """The grader."""
