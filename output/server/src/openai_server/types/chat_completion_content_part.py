from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Union

from pydantic import Field
from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .chat_completion_content_part_file import ChatCompletionContentPartFile
    from .chat_completion_content_part_image import ChatCompletionContentPartImage
    from .chat_completion_content_part_input_audio import (
        ChatCompletionContentPartInputAudio,
    )
    from .chat_completion_content_part_text import ChatCompletionContentPartText

ChatCompletionContentPart = TypeAliasType(
    "ChatCompletionContentPart",
    Annotated[
        Union[
            "ChatCompletionContentPartText",
            "ChatCompletionContentPartImage",
            "ChatCompletionContentPartInputAudio",
            "ChatCompletionContentPartFile",
        ],
        Field(discriminator="type"),
    ],
)
"""A part of a user message."""
