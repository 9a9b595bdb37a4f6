from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .assistant_code_interpreter_tool import AssistantCodeInterpreterTool
    from .assistant_file_search_tool import AssistantFileSearchTool
    from .assistant_function_tool import AssistantFunctionTool
    from .assistant_model import AssistantModel
    from .assistant_response_format_option import AssistantResponseFormatOption
    from .metadata import Metadata
    from .reasoning_effort import ReasoningEffort


class UpdateAssistantRequest(BaseModel, extra="forbid"):
    """What to change about an assistant. Fields you leave out keep their value."""

    model: str | AssistantModel | None = None
    """Model it runs on."""

    reasoning_effort: Nullable[ReasoningEffort] = None
    """How long a reasoning model should think."""

    name: Nullable[Annotated[str, Field(max_length=256)]] = None
    """Name to give it."""

    description: Nullable[Annotated[str, Field(max_length=512)]] = None
    """What the assistant is for."""

    instructions: Nullable[Annotated[str, Field(max_length=256000)]] = None
    """What the assistant is told to do, ahead of every conversation."""

    tools: (
        Annotated[
            list[
                Annotated[
                    AssistantCodeInterpreterTool
                    | AssistantFileSearchTool
                    | AssistantFunctionTool,
                    Field(discriminator="type"),
                ]
            ],
            Field(max_length=128),
        ]
        | None
    ) = None
    """Tools it may use."""

    tool_resources: Nullable[UpdateAssistantRequestToolResources] = None
    """What the tools have to work with."""

    metadata: Nullable[Metadata] = None
    """Your own notes on the assistant."""

    temperature: Nullable[Annotated[float, Field(ge=0, le=2)]] = 1
    """Randomness of the choice of tokens, from 0 to 2."""

    top_p: Nullable[Annotated[float, Field(ge=0, le=1)]] = 1
    """Sample only from the likeliest tokens that together reach this share of probability.
    An alternative to `temperature`.
    """

    response_format: Nullable[AssistantResponseFormatOption] = None
    """Form of the answers: text, JSON, or JSON that fits a schema."""


class UpdateAssistantRequestToolResources(BaseModel):
    """What the tools have to work with."""

    code_interpreter: UpdateAssistantRequestCodeInterpreter | None = None
    """Material for the code interpreter."""

    file_search: UpdateAssistantRequestFileSearch | None = None
    """Material for file search."""


class UpdateAssistantRequestCodeInterpreter(BaseModel):
    """Material for the code interpreter."""

    file_ids: Annotated[list[str], Field(max_length=20)] | None = None
    """Files that code may read, 20 at most."""


class UpdateAssistantRequestFileSearch(BaseModel):
    """Material for file search."""

    vector_store_ids: Annotated[list[str], Field(max_length=1)] | None = None
    """The vector store to search; no more than one."""
