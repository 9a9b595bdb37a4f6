from __future__ import annotations

from typing import Annotated

from .._runtime import BaseModel, Format


class Image(BaseModel):
    """One image."""

    b64_json: str | None = None
    """The image in Base64, from the GPT image models or when you asked for it."""

    url: Annotated[str, Format("uri")] | None = None
    """Link to the image, when you asked for one."""

    revised_prompt: str | None = None
    """The description as `dall-e-3` has reworded it."""
