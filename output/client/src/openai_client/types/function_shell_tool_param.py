from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .callable_tool_allowed_caller import CallableToolAllowedCaller
    from .container_auto import ContainerAuto
    from .container_auto_param import ContainerAutoParam
    from .container_reference import ContainerReference
    from .container_reference_param import ContainerReferenceParam
    from .local_environment import LocalEnvironment
    from .local_environment_param import LocalEnvironmentParam


class FunctionShellToolParam(TypedDict, total=False):
    """Lets the model run commands in a shell."""

    type: Required[Literal["shell"]]
    """Tells the variant, here always `shell`."""

    environment: (
        ContainerAutoParam
        | ContainerAuto
        | LocalEnvironmentParam
        | LocalEnvironment
        | ContainerReferenceParam
        | ContainerReference
        | None
    )
    """Where the shell runs."""

    allowed_callers: Iterable[CallableToolAllowedCaller] | None
    """Who may call the tool: the model itself, programs that it writes, or both."""
