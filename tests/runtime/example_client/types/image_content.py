from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class ImageContent(BaseModel):
    """A picture."""

    type: Literal["image"]
    url: str
