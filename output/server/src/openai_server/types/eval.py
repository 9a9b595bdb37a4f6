from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .eval_custom_data_source_config import EvalCustomDataSourceConfig
    from .eval_logs_data_source_config import EvalLogsDataSourceConfig
    from .eval_python_grader import EvalPythonGrader
    from .eval_score_model_grader import EvalScoreModelGrader
    from .eval_stored_completions_data_source_config import (
        EvalStoredCompletionsDataSourceConfig,
    )
    from .eval_text_similarity_grader import EvalTextSimilarityGrader
    from .label_model_grader import LabelModelGrader
    from .metadata import Metadata
    from .string_check_grader import StringCheckGrader


class Eval(BaseModel):
    """A test for models: a kind of data, and criteria."""

    object: Literal["eval"]
    """Kind of object, always `eval`."""

    id: str
    """Identifier of the eval."""

    name: str
    """Name of the eval."""

    data_source_config: Annotated[
        EvalCustomDataSourceConfig
        | EvalLogsDataSourceConfig
        | EvalStoredCompletionsDataSourceConfig,
        Field(discriminator="type"),
    ]
    """What the data looks like."""

    testing_criteria: list[
        Annotated[
            LabelModelGrader
            | StringCheckGrader
            | EvalTextSimilarityGrader
            | EvalPythonGrader
            | EvalScoreModelGrader,
            Field(discriminator="type"),
        ]
    ]
    """What answers are judged by."""

    created_at: int
    """When the eval came into being, in Unix seconds."""

    metadata: Metadata | None
    """Your own notes on the eval, as key and value."""
