from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .response_code_interpreter_output_image import (
        ResponseCodeInterpreterOutputImage,
    )
    from .response_code_interpreter_output_logs import ResponseCodeInterpreterOutputLogs


class ResponseCodeInterpreterToolCall(BaseModel):
    """Code that was run."""

    type: Literal["code_interpreter_call"]
    """Tells the variant, here always `code_interpreter_call`."""

    id: str
    """Identifier of the item."""

    status: Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]
    """How far the item has got."""

    container_id: str
    """Id of the container."""

    code: str | None
    """The code, or null if there is none."""

    outputs: (
        list[
            Annotated[
                ResponseCodeInterpreterOutputLogs | ResponseCodeInterpreterOutputImage,
                Field(discriminator="type"),
            ]
        ]
        | None
    )
    """What it put out, or null if nothing."""
