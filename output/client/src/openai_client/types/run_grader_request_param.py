from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .grader_param import GraderParam


class RunGraderRequestParam(TypedDict, total=False):
    """A grader to try out."""

    grader: Required[GraderParam]
    """The grader."""

    item: Mapping[str, Any]
    """The example, which templates of the grader can refer to as `item`."""

    model_sample: Required[str]
    """The answer to grade. Templates can refer to it as `sample`; JSON is also available
    as `output_json`.
    """
