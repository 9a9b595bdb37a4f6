from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .computer_action import ComputerAction

ComputerActionList = TypeAliasType("ComputerActionList", "list[ComputerAction]")
"""Things to do on a computer, in order."""
