from __future__ import annotations

from typing_extensions import TypedDict


class ImageInputReferenceParam(TypedDict, total=False):
    """An image by its address or by its file id; give exactly one of them."""

    image_url: str
    """Web address, or the image itself as a Base64 data URL."""

    file_id: str
    """Id of an uploaded image."""
