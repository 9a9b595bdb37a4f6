from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .computer_action_param import ComputerActionParam

ComputerActionListParam = TypeAliasType(
    "ComputerActionListParam", "Iterable[ComputerActionParam]"
)
"""Things to do on a computer, in order."""
