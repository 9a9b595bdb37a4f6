from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class AssistantCodeInterpreterTool(BaseModel):
    """Lets the model write and run Python in a sandbox."""

    type: Literal["code_interpreter"]
    """Tells the variant, here always `code_interpreter`."""
