from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Union

from pydantic import Field
from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .computer_action_click import ComputerActionClick
    from .computer_action_double_click import ComputerActionDoubleClick
    from .computer_action_drag import ComputerActionDrag
    from .computer_action_keypress import ComputerActionKeypress
    from .computer_action_move import ComputerActionMove
    from .computer_action_screenshot import ComputerActionScreenshot
    from .computer_action_scroll import ComputerActionScroll
    from .computer_action_type import ComputerActionType
    from .computer_action_wait import ComputerActionWait

ComputerAction = TypeAliasType(
    "ComputerAction",
    Annotated[
        Union[
            "ComputerActionClick",
            "ComputerActionDoubleClick",
            "ComputerActionDrag",
            "ComputerActionKeypress",
            "ComputerActionMove",
            "ComputerActionScreenshot",
            "ComputerActionScroll",
            "ComputerActionType",
            "ComputerActionWait",
        ],
        Field(discriminator="type"),
    ],
)
"""Something to do on a computer."""
