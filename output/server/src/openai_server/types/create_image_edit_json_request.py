from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .image_input_reference import ImageInputReference
    from .partial_images import PartialImages


class CreateImageEditJSONRequest(BaseModel):
    """Images to change, given by reference."""

    model: Nullable[
        Literal[
            "gpt-image-1.5",
            "gpt-image-2",
            "gpt-image-2-2026-04-21",
            "gpt-image-1",
            "gpt-image-1-mini",
            "chatgpt-image-latest",
        ]
        | str
    ] = "gpt-image-1.5"
    """Model that draws. Only the GPT image models and `dall-e-2` can edit."""

    images: Annotated[list[ImageInputReference], Field(min_length=1, max_length=16)]
    """The images, up to 16."""

    mask: ImageInputReference | None = None
    """An image whose see-through places say where to change."""

    prompt: Annotated[str, Field(min_length=1, max_length=32000)]
    """What to change."""

    n: Nullable[Annotated[int, Field(ge=1, le=10)]] = 1
    """How many images to make. `dall-e-3` makes one at a time."""

    quality: Nullable[Literal["low", "medium", "high", "auto"]] = "auto"
    """How much care is taken. `auto` picks the best. The DALL·E models know `standard` and
    `hd`, the GPT ones `low`, `medium` and `high`.
    """

    input_fidelity: Nullable[Literal["high", "low"]] = None
    """How closely to keep to the originals, faces above all."""

    size: Nullable[Literal["auto", "1024x1024", "1536x1024", "1024x1536"]] = "auto"
    """Width and height in pixels. Each model has sizes of its own; `auto` leaves it to the
    model.
    """

    user: str | None = None
    """An id for your end user, so that abuse can be traced."""

    output_format: Nullable[Literal["png", "jpeg", "webp"]] = "png"
    """File format. Only for the GPT image models."""

    output_compression: Nullable[Annotated[int, Field(ge=0, le=100)]] = None
    """Quality of `webp` and `jpeg` files in percent."""

    moderation: Nullable[Literal["low", "auto"]] = "auto"
    """How strictly content is filtered; `low` is more lenient. Only for the GPT image
    models.
    """

    background: Nullable[Literal["transparent", "opaque", "auto"]] = "auto"
    """Whether the background is see-through, which `png` and `webp` can hold, or solid.
    Only for the GPT image models.
    """

    stream: Nullable[bool] = False
    """Send drafts as server-sent events while the image is made. Only for the GPT image
    models.
    """

    partial_images: Nullable[PartialImages] = None
    """How many drafts to send on the way, up to 3. With 0 there is one event, with the
    finished image.
    """
