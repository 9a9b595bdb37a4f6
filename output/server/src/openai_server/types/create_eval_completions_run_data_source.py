from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .chat_completion_function_tool import ChatCompletionFunctionTool
    from .easy_input_message import EasyInputMessage
    from .eval_item import EvalItem
    from .eval_jsonl_file_content_source import EvalJSONLFileContentSource
    from .eval_jsonl_file_id_source import EvalJSONLFileIDSource
    from .eval_stored_completions_source import EvalStoredCompletionsSource
    from .reasoning_effort import ReasoningEffort
    from .response_format_json_object import ResponseFormatJSONObject
    from .response_format_json_schema import ResponseFormatJSONSchema
    from .response_format_text import ResponseFormatText


class CreateEvalCompletionsRunDataSource(BaseModel):
    """Examples that a model answers through chat completions."""

    type: Literal["completions"]
    """Tells the variant, here always `completions`."""

    input_messages: (
        Annotated[
            CreateEvalCompletionsRunDataSourceTemplate
            | CreateEvalCompletionsRunDataSourceItemReference,
            Field(discriminator="type"),
        ]
        | None
    ) = None
    """What the model is sent for each example."""

    sampling_params: CreateEvalCompletionsRunDataSourceSamplingParams | None = None
    """Settings for the model."""

    model: str | None = None
    """Model that answers."""

    source: Annotated[
        EvalJSONLFileContentSource
        | EvalJSONLFileIDSource
        | EvalStoredCompletionsSource,
        Field(discriminator="type"),
    ]
    """Where the examples are."""


class CreateEvalCompletionsRunDataSourceTemplate(BaseModel):
    type: Literal["template"]
    """Tells the variant, here always `template`."""

    template: list[EasyInputMessage | EvalItem]
    """Messages whose `{{ item.… }}` is filled in from the example."""


class CreateEvalCompletionsRunDataSourceItemReference(BaseModel):
    type: Literal["item_reference"]
    """Tells the variant, here always `item_reference`."""

    item_reference: str
    """Property of the example that holds the messages, such as `item.messages`."""


class CreateEvalCompletionsRunDataSourceSamplingParams(BaseModel):
    """Settings for the model."""

    reasoning_effort: Nullable[ReasoningEffort] = None
    """How long a reasoning model should think."""

    temperature: float | None = None
    """Randomness of the choice of tokens."""

    max_completion_tokens: int | None = None
    """Most tokens to write for an answer."""

    top_p: float | None = None
    """Share of probability that sampling is limited to."""

    seed: int | None = None
    """Seed for steadier results."""

    response_format: (
        Annotated[
            ResponseFormatText | ResponseFormatJSONSchema | ResponseFormatJSONObject,
            Field(discriminator="type"),
        ]
        | None
    ) = None
    """Form the answers must have."""

    tools: list[ChatCompletionFunctionTool] | None = None
    """Tools the model may call."""
