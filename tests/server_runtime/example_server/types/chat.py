from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime import BaseModel

Color = TypeAliasType("Color", Literal["red", "green"])


class TextContent(BaseModel):
    type: Literal["text"]
    text: str


class ImageContent(BaseModel):
    type: Literal["image"]
    url: str


Content = TypeAliasType(
    "Content", Annotated["TextContent | ImageContent", Field(discriminator="type")]
)


class Message(BaseModel):
    role: Literal["user", "assistant"]
    content: str | list[Content] | None = None


class CompletionCreate(BaseModel, extra="forbid"):
    messages: Annotated[list[Message], Field(min_length=1)]
    model: str
    stream: bool | None = None
    temperature: Annotated[float, Field(ge=0, le=2)] | None = None
    n: int | None = None
    metadata: dict[str, Any] | None = None


class CompletionChoice(BaseModel):
    index: int
    finish_reason: Literal["stop", "length"] | None = None
    message: Message


class Completion(BaseModel):
    id: str
    object: Literal["chat.completion"]
    created: int
    model: str
    choices: list[CompletionChoice]


class CompletionChunk(BaseModel):
    id: str
    text: str


class ErrorResponse(BaseModel):
    error: dict[str, Any]


class Model(BaseModel):
    id: str
    object: Literal["model"]
    created: int
    owned_by: str
