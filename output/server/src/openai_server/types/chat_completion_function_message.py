from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class ChatCompletionFunctionMessage(BaseModel):
    """The result of a function, in the old form.

    Deprecated.
    """

    role: Literal["function"]
    """Author of the message, here always `function`."""

    content: str | None
    """What the function returned."""

    name: str
    """Name of the function."""
