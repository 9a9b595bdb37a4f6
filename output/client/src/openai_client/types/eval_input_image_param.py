from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict


class EvalInputImageParam(TypedDict, total=False):
    """An image to look at."""

    type: Required[Literal["input_image"]]
    """Tells the variant, here always `input_image`."""

    image_url: Required[str]
    """Its address."""

    detail: str
    """How finely it is read: `high`, `low` or `auto`, which is the default."""
