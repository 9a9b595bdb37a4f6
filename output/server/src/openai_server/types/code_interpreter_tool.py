from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .callable_tool_allowed_caller import CallableToolAllowedCaller
    from .code_interpreter_container_auto import CodeInterpreterContainerAuto


class CodeInterpreterTool(BaseModel):
    """Lets the model write and run Python."""

    type: Literal["code_interpreter"]
    """Tells the variant, here always `code_interpreter`."""

    container: str | CodeInterpreterContainerAuto
    """Where it runs: the id of a container, or how to make one."""

    allowed_callers: Nullable[
        Annotated[list[CallableToolAllowedCaller], Field(min_length=1)]
    ] = None
    """Who may call the tool: the model itself, programs that it writes, or both."""
