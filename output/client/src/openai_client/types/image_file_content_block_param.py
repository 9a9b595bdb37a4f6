from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .image_file_content_block import ImageFileContentBlockImageFile


class ImageFileContentBlockParam(TypedDict):
    """An uploaded image in a message."""

    type: Literal["image_file"]
    """Tells the variant, here always `image_file`."""

    image_file: ImageFileContentBlockImageFileParam | ImageFileContentBlockImageFile
    """The image."""


class ImageFileContentBlockImageFileParam(TypedDict, total=False):
    """The image."""

    file_id: Required[str]
    """Id of the image. Upload it with purpose `vision` if it is to be shown again."""

    detail: Literal["auto", "low", "high"]
    """How finely the image is read; `low` costs few tokens."""
