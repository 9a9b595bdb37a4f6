from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .eval_item import EvalItem
    from .eval_jsonl_file_content_source import EvalJSONLFileContentSource
    from .eval_jsonl_file_id_source import EvalJSONLFileIDSource
    from .eval_responses_source import EvalResponsesSource
    from .reasoning_effort import ReasoningEffort
    from .response_format_text_config import ResponseFormatTextConfig
    from .simple_input_message import SimpleInputMessage
    from .tool import Tool


class CreateEvalResponsesRunDataSource(BaseModel):
    """Examples that a model answers through responses."""

    type: Literal["responses"]
    """Tells the variant, here always `responses`."""

    input_messages: (
        Annotated[
            CreateEvalResponsesRunDataSourceTemplate
            | CreateEvalResponsesRunDataSourceItemReference,
            Field(discriminator="type"),
        ]
        | None
    ) = None
    """What the model is sent for each example."""

    sampling_params: CreateEvalResponsesRunDataSourceSamplingParams | None = None
    """Settings for the model."""

    model: str | None = None
    """Model that answers."""

    source: Annotated[
        EvalJSONLFileContentSource | EvalJSONLFileIDSource | EvalResponsesSource,
        Field(discriminator="type"),
    ]
    """Where the examples are."""


class CreateEvalResponsesRunDataSourceTemplate(BaseModel):
    type: Literal["template"]
    """Tells the variant, here always `template`."""

    template: list[SimpleInputMessage | EvalItem]
    """Messages whose `{{ item.… }}` is filled in from the example."""


class CreateEvalResponsesRunDataSourceItemReference(BaseModel):
    type: Literal["item_reference"]
    """Tells the variant, here always `item_reference`."""

    item_reference: str
    """Property of the example that holds the messages, such as `item.messages`."""


class CreateEvalResponsesRunDataSourceSamplingParams(BaseModel):
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

    tools: list[Tool] | None = None
    """Tools the model may call."""

    text: CreateEvalResponsesRunDataSourceText | None = None
    """Settings for text."""


class CreateEvalResponsesRunDataSourceText(BaseModel):
    """Settings for text."""

    format: ResponseFormatTextConfig | None = None
    """Form the text must have."""
