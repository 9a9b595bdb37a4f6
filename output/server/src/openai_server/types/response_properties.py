from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .response_prompt import ResponsePrompt
    from .response_text_config import ResponseTextConfig
    from .responses_model import ResponsesModel
    from .tool_choice import ToolChoice
    from .tools_array import ToolsArray


class ResponseProperties(BaseModel):
    """Settings that a response and the request for it share."""

    previous_response_id: Nullable[str] = None
    """Response to continue. Not together with `conversation`."""

    model: ResponsesModel | None = None
    """Model that answers."""

    background: Nullable[bool] = None
    """Work on the response in the background. Poll it, or stream it, to follow."""

    max_tool_calls: Nullable[int] = None
    """Most calls of built-in tools in all; further ones are ignored."""

    text: ResponseTextConfig | None = None
    """Form of the text."""

    tools: ToolsArray | None = None
    """Tools the model may use."""

    tool_choice: ToolChoice | None = None
    """Whether the model may, must or must not use tools, or which."""

    prompt: Nullable[ResponsePrompt] = None
    """Prompt stored in the dashboard to use."""
