from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

if TYPE_CHECKING:
    from .grader_param import GraderParam


class ValidateGraderRequestParam(TypedDict):
    """A grader to check."""

    grader: GraderParam
    """The grader."""
