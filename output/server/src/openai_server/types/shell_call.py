from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .container_reference import ContainerReference
    from .item_status import ItemStatus
    from .local_environment import LocalEnvironment
    from .shell_call_action import ShellCallAction
    from .tool_call_caller_input import ToolCallCallerInput


class ShellCall(BaseModel):
    """Commands for a shell, sent back."""

    id: Nullable[str] = None
    """Identifier of the item."""

    call_id: Annotated[str, Field(min_length=1, max_length=64)]
    """Ties a call and its result together."""

    caller: Nullable[ToolCallCallerInput] = None
    """Who made the call: the model itself, or a program it has written."""

    type: Literal["shell_call"]
    """Tells the variant, here always `shell_call`."""

    action: ShellCallAction
    """The commands and their limits."""

    status: Nullable[ItemStatus] = None
    """How far the item has got."""

    environment: Nullable[
        Annotated[LocalEnvironment | ContainerReference, Field(discriminator="type")]
    ] = None
    """Where the shell runs, or null."""
