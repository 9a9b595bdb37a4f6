from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .eval_item import EvalItem


class LabelModelGrader(BaseModel):
    """Has a model pick a label."""

    type: Literal["label_model"]
    """Tells the variant, here always `label_model`."""

    name: str
    """Name of the grader."""

    model: str
    """Model that picks. It has to support structured output."""

    input: list[EvalItem]
    """What the model is told; may hold templates."""

    labels: list[str]
    """The labels to pick from."""

    passing_labels: list[str]
    """Labels that count as passed, all of them among `labels`."""
