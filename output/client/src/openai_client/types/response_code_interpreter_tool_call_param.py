from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from typing_extensions import TypedDict

if TYPE_CHECKING:
    from .response_code_interpreter_output_image import (
        ResponseCodeInterpreterOutputImage,
    )
    from .response_code_interpreter_output_image_param import (
        ResponseCodeInterpreterOutputImageParam,
    )
    from .response_code_interpreter_output_logs import ResponseCodeInterpreterOutputLogs
    from .response_code_interpreter_output_logs_param import (
        ResponseCodeInterpreterOutputLogsParam,
    )


class ResponseCodeInterpreterToolCallParam(TypedDict):
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
        Iterable[
            ResponseCodeInterpreterOutputLogsParam
            | ResponseCodeInterpreterOutputLogs
            | ResponseCodeInterpreterOutputImageParam
            | ResponseCodeInterpreterOutputImage
        ]
        | None
    )
    """What it put out, or null if nothing."""
