from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .chat_completion_function_tool import ChatCompletionFunctionTool
    from .chat_completion_function_tool_param import ChatCompletionFunctionToolParam
    from .create_eval_completions_run_data_source import (
        CreateEvalCompletionsRunDataSourceItemReference,
        CreateEvalCompletionsRunDataSourceSamplingParams,
        CreateEvalCompletionsRunDataSourceTemplate,
    )
    from .easy_input_message import EasyInputMessage
    from .easy_input_message_param import EasyInputMessageParam
    from .eval_item import EvalItem
    from .eval_item_param import EvalItemParam
    from .eval_jsonl_file_content_source import EvalJSONLFileContentSource
    from .eval_jsonl_file_content_source_param import EvalJSONLFileContentSourceParam
    from .eval_jsonl_file_id_source import EvalJSONLFileIDSource
    from .eval_jsonl_file_id_source_param import EvalJSONLFileIDSourceParam
    from .eval_stored_completions_source import EvalStoredCompletionsSource
    from .eval_stored_completions_source_param import EvalStoredCompletionsSourceParam
    from .reasoning_effort import ReasoningEffort
    from .response_format_json_object import ResponseFormatJSONObject
    from .response_format_json_object_param import ResponseFormatJSONObjectParam
    from .response_format_json_schema import ResponseFormatJSONSchema
    from .response_format_json_schema_param import ResponseFormatJSONSchemaParam
    from .response_format_text import ResponseFormatText
    from .response_format_text_param import ResponseFormatTextParam


class CreateEvalCompletionsRunDataSourceParam(TypedDict, total=False):
    """Examples that a model answers through chat completions."""

    type: Required[Literal["completions"]]
    """Tells the variant, here always `completions`."""

    input_messages: (
        CreateEvalCompletionsRunDataSourceTemplateParam
        | CreateEvalCompletionsRunDataSourceTemplate
        | CreateEvalCompletionsRunDataSourceItemReferenceParam
        | CreateEvalCompletionsRunDataSourceItemReference
    )
    """What the model is sent for each example."""

    sampling_params: (
        CreateEvalCompletionsRunDataSourceSamplingParamsParam
        | CreateEvalCompletionsRunDataSourceSamplingParams
    )
    """Settings for the model."""

    model: str
    """Model that answers."""

    source: Required[
        EvalJSONLFileContentSourceParam
        | EvalJSONLFileContentSource
        | EvalJSONLFileIDSourceParam
        | EvalJSONLFileIDSource
        | EvalStoredCompletionsSourceParam
        | EvalStoredCompletionsSource
    ]
    """Where the examples are."""


class CreateEvalCompletionsRunDataSourceTemplateParam(TypedDict):
    type: Literal["template"]
    """Tells the variant, here always `template`."""

    template: Iterable[
        EasyInputMessageParam | EasyInputMessage | EvalItemParam | EvalItem
    ]
    """Messages whose `{{ item.… }}` is filled in from the example."""


class CreateEvalCompletionsRunDataSourceItemReferenceParam(TypedDict):
    type: Literal["item_reference"]
    """Tells the variant, here always `item_reference`."""

    item_reference: str
    """Property of the example that holds the messages, such as `item.messages`."""


class CreateEvalCompletionsRunDataSourceSamplingParamsParam(TypedDict, total=False):
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

    response_format: (
        ResponseFormatTextParam
        | ResponseFormatText
        | ResponseFormatJSONSchemaParam
        | ResponseFormatJSONSchema
        | ResponseFormatJSONObjectParam
        | ResponseFormatJSONObject
    )
    """Form the answers must have."""

    tools: Iterable[ChatCompletionFunctionToolParam | ChatCompletionFunctionTool]
    """Tools the model may call."""
