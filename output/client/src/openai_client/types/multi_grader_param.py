from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from typing_extensions import TypedDict

if TYPE_CHECKING:
    from .label_model_grader import LabelModelGrader
    from .label_model_grader_param import LabelModelGraderParam
    from .python_grader import PythonGrader
    from .python_grader_param import PythonGraderParam
    from .score_model_grader import ScoreModelGrader
    from .score_model_grader_param import ScoreModelGraderParam
    from .string_check_grader import StringCheckGrader
    from .string_check_grader_param import StringCheckGraderParam
    from .text_similarity_grader import TextSimilarityGrader
    from .text_similarity_grader_param import TextSimilarityGraderParam


class MultiGraderParam(TypedDict):
    """Works one grade out of several."""

    type: Literal["multi"]
    """Tells the variant, here always `multi`."""

    name: str
    """Name of the grader."""

    graders: (
        StringCheckGraderParam
        | StringCheckGrader
        | TextSimilarityGraderParam
        | TextSimilarityGrader
        | PythonGraderParam
        | PythonGrader
        | ScoreModelGraderParam
        | ScoreModelGrader
        | LabelModelGraderParam
        | LabelModelGrader
    )
    """The graders to combine."""

    calculate_output: str
    """Formula for the grade in terms of the graders' names."""
