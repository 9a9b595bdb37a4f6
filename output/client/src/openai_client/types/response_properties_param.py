from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

if TYPE_CHECKING:
    from .response_prompt import ResponsePrompt
    from .response_prompt_param import ResponsePromptParam
    from .response_text_config import ResponseTextConfig
    from .response_text_config_param import ResponseTextConfigParam
    from .responses_model import ResponsesModel
    from .tool_choice_param import ToolChoiceParam
    from .tools_array_param import ToolsArrayParam


class ResponsePropertiesParam(TypedDict, total=False):
    """Settings that a response and the request for it share."""

    previous_response_id: str | None
    """Response to continue. Not together with `conversation`."""

    model: ResponsesModel
    """Model that answers."""

    background: bool | None
    """Work on the response in the background. Poll it, or stream it, to follow."""

    max_tool_calls: int | None
    """Most calls of built-in tools in all; further ones are ignored."""

    text: ResponseTextConfigParam | ResponseTextConfig
    """Form of the text."""

    tools: ToolsArrayParam
    """Tools the model may use."""

    tool_choice: ToolChoiceParam
    """Whether the model may, must or must not use tools, or which."""

    prompt: ResponsePromptParam | ResponsePrompt | None
    """Prompt stored in the dashboard to use."""
