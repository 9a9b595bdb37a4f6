from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .image_generation_action import ImageGenerationAction
    from .image_generation_tool import ImageGenerationToolInputImageMask
    from .input_fidelity import InputFidelity


class ImageGenerationToolParam(TypedDict, total=False):
    """Lets the model make images."""

    type: Required[Literal["image_generation"]]
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
    )
    """Image model to use."""

    quality: Literal["low", "medium", "high", "auto"]
    """How much care is taken."""

    size: Literal["1024x1024", "1024x1536", "1536x1024", "auto"] | str
    """Width and height in pixels."""

    output_format: Literal["png", "webp", "jpeg"]
    """File format."""

    output_compression: int
    """Quality of the file in percent."""

    moderation: Literal["auto", "low"]
    """How strictly content is filtered."""

    background: Literal["transparent", "opaque", "auto"]
    """Whether the background is see-through."""

    input_fidelity: InputFidelity | None
    """How closely to keep to images you send, faces above all."""

    input_image_mask: (
        ImageGenerationToolInputImageMaskParam | ImageGenerationToolInputImageMask
    )
    """An image whose see-through places say where to change."""

    partial_images: int
    """How many drafts to stream, from 0 to 3."""

    action: ImageGenerationAction
    """Make a new image, change one, or decide by the conversation."""


class ImageGenerationToolInputImageMaskParam(TypedDict, total=False):
    """An image whose see-through places say where to change."""

    image_url: str
    """The mask in Base64."""

    file_id: str
    """Id of the mask as a file."""
