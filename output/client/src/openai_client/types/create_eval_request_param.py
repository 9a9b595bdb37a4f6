from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .create_eval_custom_data_source_config_param import (
        CreateEvalCustomDataSourceConfigParam,
    )
    from .create_eval_label_model_grader_param import CreateEvalLabelModelGraderParam
    from .create_eval_logs_data_source_config_param import (
        CreateEvalLogsDataSourceConfigParam,
    )
    from .create_eval_stored_completions_data_source_config_param import (
        CreateEvalStoredCompletionsDataSourceConfigParam,
    )
    from .eval_python_grader import EvalPythonGrader
    from .eval_python_grader_param import EvalPythonGraderParam
    from .eval_score_model_grader import EvalScoreModelGrader
    from .eval_score_model_grader_param import EvalScoreModelGraderParam
    from .eval_text_similarity_grader import EvalTextSimilarityGrader
    from .eval_text_similarity_grader_param import EvalTextSimilarityGraderParam
    from .metadata_param import MetadataParam
    from .string_check_grader import StringCheckGrader
    from .string_check_grader_param import StringCheckGraderParam


class CreateEvalRequestParam(TypedDict, total=False):
    """An eval to set up."""

    name: str
    """Name of the eval."""

    metadata: MetadataParam | None
    """Your own notes on the eval."""

    data_source_config: Required[
        CreateEvalCustomDataSourceConfigParam
        | CreateEvalLogsDataSourceConfigParam
        | CreateEvalStoredCompletionsDataSourceConfigParam
    ]
    """What the data of its runs will look like. It settles what templates of the criteria
    can refer to.
    """

    testing_criteria: Required[
        Iterable[
            CreateEvalLabelModelGraderParam
            | StringCheckGraderParam
            | StringCheckGrader
            | EvalTextSimilarityGraderParam
            | EvalTextSimilarityGrader
            | EvalPythonGraderParam
            | EvalPythonGrader
            | EvalScoreModelGraderParam
            | EvalScoreModelGrader
        ]
    ]
    """What answers are judged by."""
