from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel, Nullable, Upload as _Upload


class CreateImageVariationRequest(BaseModel):
    """A form with an image to vary."""

    image: _Upload
    """A square `png` of less than 4 MB."""

    model: Nullable[Literal["dall-e-2"] | str] = "dall-e-2"
    """Model that draws; `dall-e-2` is the only choice."""

    n: Nullable[Annotated[int, Field(ge=1, le=10)]] = 1
    """How many variations to make."""

    response_format: Nullable[Literal["url", "b64_json"]] = "url"
    """Whether you get a link, valid for an hour, or the image itself."""

    size: Nullable[Literal["256x256", "512x512", "1024x1024"]] = "1024x1024"
    """Width and height in pixels."""

    user: str | None = None
    """An id for your end user, so that abuse can be traced."""
