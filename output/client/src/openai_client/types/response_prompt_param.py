from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .response_prompt_variables_param import ResponsePromptVariablesParam


class ResponsePromptParam(TypedDict, total=False):
    """A prompt stored in the dashboard."""

    id: Required[str]
    """Id of the prompt."""

    version: str | None
    """Version of the prompt."""

    variables: ResponsePromptVariablesParam | None
    """What to fill in."""
