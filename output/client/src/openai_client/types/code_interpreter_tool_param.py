from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .callable_tool_allowed_caller import CallableToolAllowedCaller
    from .code_interpreter_container_auto import CodeInterpreterContainerAuto
    from .code_interpreter_container_auto_param import CodeInterpreterContainerAutoParam


class CodeInterpreterToolParam(TypedDict, total=False):
    """Lets the model write and run Python."""

    type: Required[Literal["code_interpreter"]]
    """Tells the variant, here always `code_interpreter`."""

    container: Required[
        str | CodeInterpreterContainerAutoParam | CodeInterpreterContainerAuto
    ]
    """Where it runs: the id of a container, or how to make one."""

    allowed_callers: Iterable[CallableToolAllowedCaller] | None
    """Who may call the tool: the model itself, programs that it writes, or both."""
