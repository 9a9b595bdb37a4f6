from __future__ import annotations

from typing import Literal, TypeAlias

ImageGenerationAction: TypeAlias = Literal["generate", "edit", "auto"]
"""What to do about images."""
