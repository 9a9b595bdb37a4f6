from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

from .._runtime import File


class CreateImageVariationRequestParam(TypedDict, total=False):
    """A form with an image to vary."""

    image: Required[File]
    """A square `png` of less than 4 MB."""

    model: Literal["dall-e-2"] | str | None
    """Model that draws; `dall-e-2` is the only choice."""

    n: int | None
    """How many variations to make."""

    response_format: Literal["url", "b64_json"] | None
    """Whether you get a link, valid for an hour, or the image itself."""

    size: Literal["256x256", "512x512", "1024x1024"] | None
    """Width and height in pixels."""

    user: str
    """An id for your end user, so that abuse can be traced."""
