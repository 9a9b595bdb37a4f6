from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .container_reference import ContainerReference
    from .container_reference_param import ContainerReferenceParam
    from .item_status import ItemStatus
    from .local_environment import LocalEnvironment
    from .local_environment_param import LocalEnvironmentParam
    from .shell_call_action import ShellCallAction
    from .shell_call_action_param import ShellCallActionParam
    from .tool_call_caller_input_param import ToolCallCallerInputParam


class ShellCallParam(TypedDict, total=False):
    """Commands for a shell, sent back."""

    id: str | None
    """Identifier of the item."""

    call_id: Required[str]
    """Ties a call and its result together."""

    caller: ToolCallCallerInputParam | None
    """Who made the call: the model itself, or a program it has written."""

    type: Required[Literal["shell_call"]]
    """Tells the variant, here always `shell_call`."""

    action: Required[ShellCallActionParam | ShellCallAction]
    """The commands and their limits."""

    status: ItemStatus | None
    """How far the item has got."""

    environment: (
        LocalEnvironmentParam
        | LocalEnvironment
        | ContainerReferenceParam
        | ContainerReference
        | None
    )
    """Where the shell runs, or null."""
