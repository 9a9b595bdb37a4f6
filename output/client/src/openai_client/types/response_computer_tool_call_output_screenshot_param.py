from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict


class ResponseComputerToolCallOutputScreenshotParam(TypedDict, total=False):
    """A picture of a screen."""

    type: Required[Literal["computer_screenshot"]]
    """Tells the variant, here always `computer_screenshot`."""

    image_url: str
    """Web address of the image, or the image itself as a Base64 data URL."""

    file_id: str
    """Id of the file."""
