from __future__ import annotations

from typing import Literal, TypeAlias

ToolChoiceOptions: TypeAlias = Literal["none", "auto", "required"]
"""`none` forbids tools, `auto` leaves it to the model, `required` forces at least one."""
