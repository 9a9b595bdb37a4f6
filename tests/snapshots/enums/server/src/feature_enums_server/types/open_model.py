from __future__ import annotations

from typing import Literal, TypeAlias

OpenModel: TypeAlias = Literal["small", "large"]
