from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

ChatModel: TypeAlias = Literal["small", "large"]
"""The models that can chat."""
