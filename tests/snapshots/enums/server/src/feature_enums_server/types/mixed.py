from __future__ import annotations

from typing import Annotated, TypeAlias

from .._runtime import OneOf

Mixed: TypeAlias = Annotated[str | int | float | bool, OneOf(1, "one", True, 1.5)]
