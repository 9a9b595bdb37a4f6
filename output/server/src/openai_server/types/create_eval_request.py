from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .create_eval_custom_data_source_config import CreateEvalCustomDataSourceConfig
    from .create_eval_label_model_grader import CreateEvalLabelModelGrader
    from .create_eval_logs_data_source_config import CreateEvalLogsDataSourceConfig
    from .create_eval_stored_completions_data_source_config import (
        CreateEvalStoredCompletionsDataSourceConfig,
    )
    from .eval_python_grader import EvalPythonGrader
    from .eval_score_model_grader import EvalScoreModelGrader
    from .eval_text_similarity_grader import EvalTextSimilarityGrader
    from .metadata import Metadata
    from .string_check_grader import StringCheckGrader


class CreateEvalRequest(BaseModel):
    """An eval to set up."""

    name: str | None = None
    """Name of the eval."""

    metadata: Nullable[Metadata] = None
    """Your own notes on the eval."""

    data_source_config: Annotated[
        CreateEvalCustomDataSourceConfig
        | CreateEvalLogsDataSourceConfig
        | CreateEvalStoredCompletionsDataSourceConfig,
        Field(discriminator="type"),
    ]
    """What the data of its runs will look like. It settles what templates of the criteria
    can refer to.
    """

    testing_criteria: list[
        Annotated[
            CreateEvalLabelModelGrader
            | StringCheckGrader
            | EvalTextSimilarityGrader
            | EvalPythonGrader
            | EvalScoreModelGrader,
            Field(discriminator="type"),
        ]
    ]
    """What answers are judged by."""
