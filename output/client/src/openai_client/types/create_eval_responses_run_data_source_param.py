from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .create_eval_responses_run_data_source import (
        CreateEvalResponsesRunDataSourceItemReference,
        CreateEvalResponsesRunDataSourceSamplingParams,
        CreateEvalResponsesRunDataSourceTemplate,
        CreateEvalResponsesRunDataSourceText,
    )
    from .eval_item import EvalItem
    from .eval_item_param import EvalItemParam
    from .eval_jsonl_file_content_source import EvalJSONLFileContentSource
    from .eval_jsonl_file_content_source_param import EvalJSONLFileContentSourceParam
    from .eval_jsonl_file_id_source import EvalJSONLFileIDSource
    from .eval_jsonl_file_id_source_param import EvalJSONLFileIDSourceParam
    from .eval_responses_source import EvalResponsesSource
    from .eval_responses_source_param import EvalResponsesSourceParam
    from .reasoning_effort import ReasoningEffort
    from .response_format_text_config_param import ResponseFormatTextConfigParam
    from .simple_input_message import SimpleInputMessage
    from .simple_input_message_param import SimpleInputMessageParam
    from .tool_param import ToolParam


class CreateEvalResponsesRunDataSourceParam(TypedDict, total=False):
    """Examples that a model answers through responses."""

    type: Required[Literal["responses"]]
    """Tells the variant, here always `responses`."""

    input_messages: (
        CreateEvalResponsesRunDataSourceTemplateParam
        | CreateEvalResponsesRunDataSourceTemplate
        | CreateEvalResponsesRunDataSourceItemReferenceParam
        | CreateEvalResponsesRunDataSourceItemReference
    )
    """What the model is sent for each example."""

    sampling_params: (
        CreateEvalResponsesRunDataSourceSamplingParamsParam
        | CreateEvalResponsesRunDataSourceSamplingParams
    )
    """Settings for the model."""

    model: str
    """Model that answers."""

    source: Required[
        EvalJSONLFileContentSourceParam
        | EvalJSONLFileContentSource
        | EvalJSONLFileIDSourceParam
        | EvalJSONLFileIDSource
        | EvalResponsesSourceParam
        | EvalResponsesSource
    ]
    """Where the examples are."""


class CreateEvalResponsesRunDataSourceTemplateParam(TypedDict):
    type: Literal["template"]
    """Tells the variant, here always `template`."""

    template: Iterable[
        SimpleInputMessageParam | SimpleInputMessage | EvalItemParam | EvalItem
    ]
    """Messages whose `{{ item.… }}` is filled in from the example."""


class CreateEvalResponsesRunDataSourceItemReferenceParam(TypedDict):
    type: Literal["item_reference"]
    """Tells the variant, here always `item_reference`."""

    item_reference: str
    """Property of the example that holds the messages, such as `item.messages`."""


class CreateEvalResponsesRunDataSourceSamplingParamsParam(TypedDict, total=False):
    """Settings for the model."""

    reasoning_effort: ReasoningEffort | None
    """How long a reasoning model should think."""

    temperature: float
    """Randomness of the choice of tokens."""

    max_completion_tokens: int
    """Most tokens to write for an answer."""

    top_p: float
    """Share of probability that sampling is limited to."""

    seed: int
    """Seed for steadier results."""

    tools: Iterable[ToolParam]
    """Tools the model may call."""

    text: (
        CreateEvalResponsesRunDataSourceTextParam | CreateEvalResponsesRunDataSourceText
    )
    """Settings for text."""


class CreateEvalResponsesRunDataSourceTextParam(TypedDict, total=False):
    """Settings for text."""

    format: ResponseFormatTextConfigParam
    """Form the text must have."""
