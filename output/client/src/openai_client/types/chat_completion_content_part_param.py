from __future__ import annotations

from typing import TYPE_CHECKING, Union

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .chat_completion_content_part_file_param import (
        ChatCompletionContentPartFileParam,
    )
    from .chat_completion_content_part_image import ChatCompletionContentPartImage
    from .chat_completion_content_part_image_param import (
        ChatCompletionContentPartImageParam,
    )
    from .chat_completion_content_part_input_audio_param import (
        ChatCompletionContentPartInputAudioParam,
    )
    from .chat_completion_content_part_text import ChatCompletionContentPartText
    from .chat_completion_content_part_text_param import (
        ChatCompletionContentPartTextParam,
    )

ChatCompletionContentPartParam = TypeAliasType(
    "ChatCompletionContentPartParam",
    Union[
        "ChatCompletionContentPartTextParam | ChatCompletionContentPartText",
        "ChatCompletionContentPartImageParam | ChatCompletionContentPartImage",
        "ChatCompletionContentPartInputAudioParam",
        "ChatCompletionContentPartFileParam",
    ],
)
"""A part of a user message."""
