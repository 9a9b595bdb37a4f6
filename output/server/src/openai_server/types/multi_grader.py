from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .label_model_grader import LabelModelGrader
    from .python_grader import PythonGrader
    from .score_model_grader import ScoreModelGrader
    from .string_check_grader import StringCheckGrader
    from .text_similarity_grader import TextSimilarityGrader


class MultiGrader(BaseModel):
    """Works one grade out of several."""

    type: Literal["multi"]
    """Tells the variant, here always `multi`."""

    name: str
    """Name of the grader."""

    graders: Annotated[
        StringCheckGrader
        | TextSimilarityGrader
        | PythonGrader
        | ScoreModelGrader
        | LabelModelGrader,
        Field(discriminator="type"),
    ]
    """The graders to combine."""

    calculate_output: str
    """Formula for the grade in terms of the graders' names."""
