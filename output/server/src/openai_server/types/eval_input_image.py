from __future__ import annotations

from typing import Annotated, Literal

from .._runtime import BaseModel, Format


class EvalInputImage(BaseModel):
    """An image to look at."""

    type: Literal["input_image"]
    """Tells the variant, here always `input_image`."""

    image_url: Annotated[str, Format("uri")]
    """Its address."""

    detail: str | None = None
    """How finely it is read: `high`, `low` or `auto`, which is the default."""
