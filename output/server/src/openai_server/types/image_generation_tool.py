from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .image_generation_action import ImageGenerationAction
    from .input_fidelity import InputFidelity


class ImageGenerationTool(BaseModel):
    """Lets the model make images."""

    type: Literal["image_generation"]
    """Tells the variant, here always `image_generation`."""

    model: (
        Literal[
            "gpt-image-1",
            "gpt-image-1-mini",
            "gpt-image-1.5",
            "gpt-image-2",
            "gpt-image-2-2026-04-21",
        ]
        | str
        | None
    ) = None
    """Image model to use."""

    quality: Literal["low", "medium", "high", "auto"] | None = None
    """How much care is taken."""

    size: Literal["1024x1024", "1024x1536", "1536x1024", "auto"] | str | None = None
    """Width and height in pixels."""

    output_format: Literal["png", "webp", "jpeg"] | None = None
    """File format."""

    output_compression: Annotated[int, Field(ge=0, le=100)] | None = None
    """Quality of the file in percent."""

    moderation: Literal["auto", "low"] | None = None
    """How strictly content is filtered."""

    background: Literal["transparent", "opaque", "auto"] | None = None
    """Whether the background is see-through."""

    input_fidelity: Nullable[InputFidelity] = None
    """How closely to keep to images you send, faces above all."""

    input_image_mask: ImageGenerationToolInputImageMask | None = None
    """An image whose see-through places say where to change."""

    partial_images: Annotated[int, Field(ge=0, le=3)] | None = None
    """How many drafts to stream, from 0 to 3."""

    action: ImageGenerationAction | None = None
    """Make a new image, change one, or decide by the conversation."""


class ImageGenerationToolInputImageMask(BaseModel, extra="forbid"):
    """An image whose see-through places say where to change."""

    image_url: str | None = None
    """The mask in Base64."""

    file_id: str | None = None
    """Id of the mask as a file."""
