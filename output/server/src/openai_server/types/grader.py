from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Union

from pydantic import Field
from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .multi_grader import MultiGrader
    from .python_grader import PythonGrader
    from .score_model_grader import ScoreModelGrader
    from .string_check_grader import StringCheckGrader
    from .text_similarity_grader import TextSimilarityGrader

Grader = TypeAliasType(
    "Grader",
    Annotated[
        Union[
            "StringCheckGrader",
            "TextSimilarityGrader",
            "PythonGrader",
            "ScoreModelGrader",
            "MultiGrader",
        ],
        Field(discriminator="type"),
    ],
)
"""Something that scores an answer."""
