from __future__ import annotations

from typing import TYPE_CHECKING, Union

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .shell_call_exit_outcome import ShellCallExitOutcome
    from .shell_call_exit_outcome_param import ShellCallExitOutcomeParam
    from .shell_call_timeout_outcome import ShellCallTimeoutOutcome
    from .shell_call_timeout_outcome_param import ShellCallTimeoutOutcomeParam

ShellCallOutcomeParam = TypeAliasType(
    "ShellCallOutcomeParam",
    Union[
        "ShellCallTimeoutOutcomeParam | ShellCallTimeoutOutcome",
        "ShellCallExitOutcomeParam | ShellCallExitOutcome",
    ],
)
"""How a command ended."""
