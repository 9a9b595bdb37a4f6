from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class EvalInputImage(BaseModel):
    """An image to look at."""

    type: Literal["input_image"]
    """Tells the variant, here always `input_image`."""

    image_url: str
    """Its address."""

    detail: str | None = None
    """How finely it is read: `high`, `low` or `auto`, which is the default."""
