from __future__ import annotations

from typing import Literal, TypeAlias

ModerationInputType: TypeAlias = Literal["text", "image"]
"""A kind of input that can be moderated."""
