from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .code_interpreter_logs_delta import CodeInterpreterLogsDelta
    from .code_interpreter_output_image_delta import CodeInterpreterOutputImageDelta


class CodeInterpreterToolCallDelta(BaseModel):
    """A new piece of a code interpreter call."""

    index: int
    """Which call of the step this adds to."""

    id: str | None = None
    """Id of the call."""

    type: Literal["code_interpreter"]
    """Tells the variant, here always `code_interpreter`."""

    code_interpreter: CodeInterpreterToolCallDeltaCodeInterpreter | None = None
    """The code and what came of it."""


class CodeInterpreterToolCallDeltaCodeInterpreter(BaseModel):
    """The code and what came of it."""

    input: str | None = None
    """The code that was run."""

    outputs: (
        list[
            Annotated[
                CodeInterpreterLogsDelta | CodeInterpreterOutputImageDelta,
                Field(discriminator="type"),
            ]
        ]
        | None
    ) = None
    """What it put out: logs, images, or nothing."""
