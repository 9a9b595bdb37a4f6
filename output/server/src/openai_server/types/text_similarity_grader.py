from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class TextSimilarityGrader(BaseModel):
    """Grades how alike two texts are."""

    type: Literal["text_similarity"]
    """Tells the variant, here always `text_similarity`."""

    name: str
    """Name of the grader."""

    input: str
    """The text to grade."""

    reference: str
    """The text to compare with."""

    evaluation_metric: Literal[
        "cosine",
        "fuzzy_match",
        "bleu",
        "gleu",
        "meteor",
        "rouge_1",
        "rouge_2",
        "rouge_3",
        "rouge_4",
        "rouge_5",
        "rouge_l",
    ]
    """The measure of likeness."""
