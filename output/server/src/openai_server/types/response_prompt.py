from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .response_prompt_variables import ResponsePromptVariables


class ResponsePrompt(BaseModel):
    """A prompt stored in the dashboard."""

    id: str
    """Id of the prompt."""

    version: Nullable[str] = None
    """Version of the prompt."""

    variables: Nullable[ResponsePromptVariables] = None
    """What to fill in."""
