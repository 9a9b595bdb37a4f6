from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict


class AssistantCodeInterpreterToolParam(TypedDict):
    """Lets the model write and run Python in a sandbox."""

    type: Literal["code_interpreter"]
    """Tells the variant, here always `code_interpreter`."""
