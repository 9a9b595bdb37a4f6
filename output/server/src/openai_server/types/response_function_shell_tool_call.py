from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .container_reference import ContainerReference
    from .item_status import ItemStatus
    from .response_function_shell_action import ResponseFunctionShellAction
    from .response_local_environment import ResponseLocalEnvironment
    from .tool_call_caller import ToolCallCaller


class ResponseFunctionShellToolCall(BaseModel):
    """Commands that the model wants to run in a shell."""

    type: Literal["shell_call"]
    """Tells the variant, here always `shell_call`."""

    id: str
    """Identifier of the item."""

    call_id: str
    """Ties a call and its result together."""

    caller: Nullable[ToolCallCaller] = None
    """Who made the call: the model itself, or a program it has written."""

    action: ResponseFunctionShellAction
    """The commands and their limits."""

    status: ItemStatus
    """How far the item has got."""

    environment: (
        Annotated[
            ResponseLocalEnvironment | ContainerReference, Field(discriminator="type")
        ]
        | None
    )
    """Where the shell runs, or null."""

    created_by: str | None = None
    """Who brought the item about."""
