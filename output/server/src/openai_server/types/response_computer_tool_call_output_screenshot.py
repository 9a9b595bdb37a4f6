from __future__ import annotations

from typing import Annotated, Literal

from .._runtime import BaseModel, Format


class ResponseComputerToolCallOutputScreenshot(BaseModel):
    """A picture of a screen."""

    type: Literal["computer_screenshot"]
    """Tells the variant, here always `computer_screenshot`."""

    image_url: Annotated[str, Format("uri")] | None = None
    """Web address of the image, or the image itself as a Base64 data URL."""

    file_id: str | None = None
    """Id of the file."""
