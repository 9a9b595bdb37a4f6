from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .callable_tool_allowed_caller import CallableToolAllowedCaller
    from .container_auto import ContainerAuto
    from .container_reference import ContainerReference
    from .local_environment import LocalEnvironment


class FunctionShellTool(BaseModel):
    """Lets the model run commands in a shell."""

    type: Literal["shell"]
    """Tells the variant, here always `shell`."""

    environment: Nullable[
        Annotated[
            ContainerAuto | LocalEnvironment | ContainerReference,
            Field(discriminator="type"),
        ]
    ] = None
    """Where the shell runs."""

    allowed_callers: Nullable[
        Annotated[list[CallableToolAllowedCaller], Field(min_length=1)]
    ] = None
    """Who may call the tool: the model itself, programs that it writes, or both."""
