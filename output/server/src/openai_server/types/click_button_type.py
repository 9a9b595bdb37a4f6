from __future__ import annotations

from typing import Literal, TypeAlias

ClickButtonType: TypeAlias = Literal["left", "right", "wheel", "back", "forward"]
"""A button of a mouse."""
