from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Union

from pydantic import Field
from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .shell_call_exit_outcome import ShellCallExitOutcome
    from .shell_call_timeout_outcome import ShellCallTimeoutOutcome

ShellCallOutcome = TypeAliasType(
    "ShellCallOutcome",
    Annotated[
        Union["ShellCallTimeoutOutcome", "ShellCallExitOutcome"],
        Field(discriminator="type"),
    ],
)
"""How a command ended."""
