from __future__ import annotations

from typing import Annotated, Literal, Union

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime import BaseModel


class FileProcessed(BaseModel):
    """A file is ready."""

    type: Literal["file.processed"]
    file_id: str


class ReplyFinished(BaseModel):
    """A reply is ready."""

    type: Literal["reply.finished"]
    text: str


WebhookEvent = TypeAliasType(
    "WebhookEvent",
    Annotated[Union[FileProcessed, ReplyFinished], Field(discriminator="type")],
)
"""What the API sends."""
