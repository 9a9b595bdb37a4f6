from __future__ import annotations

from typing import TYPE_CHECKING, Union

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .computer_action_click import ComputerActionClick
    from .computer_action_click_param import ComputerActionClickParam
    from .computer_action_double_click import ComputerActionDoubleClick
    from .computer_action_double_click_param import ComputerActionDoubleClickParam
    from .computer_action_drag import ComputerActionDrag
    from .computer_action_drag_param import ComputerActionDragParam
    from .computer_action_keypress import ComputerActionKeypress
    from .computer_action_keypress_param import ComputerActionKeypressParam
    from .computer_action_move import ComputerActionMove
    from .computer_action_move_param import ComputerActionMoveParam
    from .computer_action_screenshot import ComputerActionScreenshot
    from .computer_action_screenshot_param import ComputerActionScreenshotParam
    from .computer_action_scroll import ComputerActionScroll
    from .computer_action_scroll_param import ComputerActionScrollParam
    from .computer_action_type import ComputerActionType
    from .computer_action_type_param import ComputerActionTypeParam
    from .computer_action_wait import ComputerActionWait
    from .computer_action_wait_param import ComputerActionWaitParam

ComputerActionParam = TypeAliasType(
    "ComputerActionParam",
    Union[
        "ComputerActionClickParam | ComputerActionClick",
        "ComputerActionDoubleClickParam | ComputerActionDoubleClick",
        "ComputerActionDragParam | ComputerActionDrag",
        "ComputerActionKeypressParam | ComputerActionKeypress",
        "ComputerActionMoveParam | ComputerActionMove",
        "ComputerActionScreenshotParam | ComputerActionScreenshot",
        "ComputerActionScrollParam | ComputerActionScroll",
        "ComputerActionTypeParam | ComputerActionType",
        "ComputerActionWaitParam | ComputerActionWait",
    ],
)
"""Something to do on a computer."""
