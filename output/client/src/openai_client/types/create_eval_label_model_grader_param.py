from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from typing_extensions import TypedDict

if TYPE_CHECKING:
    from .create_eval_item_param import CreateEvalItemParam


class CreateEvalLabelModelGraderParam(TypedDict):
    """Has a model pick a label."""

    type: Literal["label_model"]
    """Tells the variant, here always `label_model`."""

    name: str
    """Name of the grader."""

    model: str
    """Model that picks. It has to support structured output."""

    input: Iterable[CreateEvalItemParam]
    """What the model is told; may hold templates."""

    labels: Iterable[str]
    """The labels to pick from."""

    passing_labels: Iterable[str]
    """Labels that count as passed, all of them among `labels`."""
