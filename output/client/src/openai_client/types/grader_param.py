from __future__ import annotations

from typing import TYPE_CHECKING, Union

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .multi_grader import MultiGrader
    from .multi_grader_param import MultiGraderParam
    from .python_grader import PythonGrader
    from .python_grader_param import PythonGraderParam
    from .score_model_grader import ScoreModelGrader
    from .score_model_grader_param import ScoreModelGraderParam
    from .string_check_grader import StringCheckGrader
    from .string_check_grader_param import StringCheckGraderParam
    from .text_similarity_grader import TextSimilarityGrader
    from .text_similarity_grader_param import TextSimilarityGraderParam

GraderParam = TypeAliasType(
    "GraderParam",
    Union[
        "StringCheckGraderParam | StringCheckGrader",
        "TextSimilarityGraderParam | TextSimilarityGrader",
        "PythonGraderParam | PythonGrader",
        "ScoreModelGraderParam | ScoreModelGrader",
        "MultiGraderParam | MultiGrader",
    ],
)
"""Something that scores an answer."""
