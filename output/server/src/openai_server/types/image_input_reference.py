from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime import BaseModel, Format


class ImageInputReference(BaseModel, extra="forbid"):
    """An image by its address or by its file id; give exactly one of them."""

    image_url: Annotated[str, Field(max_length=20971520), Format("uri")] | None = None
    """Web address, or the image itself as a Base64 data URL."""

    file_id: str | None = None
    """Id of an uploaded image."""
