from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .code_interpreter_logs import CodeInterpreterLogs
    from .code_interpreter_output_image import CodeInterpreterOutputImage


class CodeInterpreterToolCall(BaseModel):
    """A call of the code interpreter."""

    id: str
    """Identifier of the call."""

    type: Literal["code_interpreter"]
    """Tells the variant, here always `code_interpreter`."""

    code_interpreter: CodeInterpreterToolCallCodeInterpreter
    """The code and what came of it."""


class CodeInterpreterToolCallCodeInterpreter(BaseModel):
    """The code and what came of it."""

    input: str
    """The code that was run."""

    outputs: list[
        Annotated[
            CodeInterpreterLogs | CodeInterpreterOutputImage,
            Field(discriminator="type"),
        ]
    ]
    """What it put out: logs, images, or nothing."""
