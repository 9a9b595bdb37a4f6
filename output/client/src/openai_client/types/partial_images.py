from __future__ import annotations

from typing import TypeAlias

PartialImages: TypeAlias = int
"""How many drafts a stream shows before the image is finished."""
