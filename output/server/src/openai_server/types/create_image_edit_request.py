from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel, Nullable, Upload as _Upload

if TYPE_CHECKING:
    from .input_fidelity import InputFidelity
    from .partial_images import PartialImages


class CreateImageEditRequest(BaseModel):
    """A form with images to change."""

    image: _Upload | Annotated[list[_Upload], Field(max_length=16)]
    """The image, or up to 16 of them for the GPT image models, as `png`, `webp` or `jpg`
    of less than 50 MB. `dall-e-2` takes one square `png` of less than 4 MB.
    """

    prompt: str
    """What to change. Up to 32,000 characters for the GPT image models, 1,000 for
    `dall-e-2`.
    """

    mask: _Upload | None = None
    """An image of the same size whose see-through places say where to change. It applies
    to the first image.
    """

    background: Nullable[Literal["transparent", "opaque", "auto"]] = "auto"
    """Whether the background is see-through, which `png` and `webp` can hold, or solid.
    Only for the GPT image models.
    """

    model: Nullable[
        Literal[
            "gpt-image-1.5",
            "gpt-image-2",
            "gpt-image-2-2026-04-21",
            "dall-e-2",
            "gpt-image-1",
            "gpt-image-1-mini",
            "chatgpt-image-latest",
        ]
        | str
    ] = "gpt-image-1.5"
    """Model that draws. Only the GPT image models and `dall-e-2` can edit."""

    n: Nullable[Annotated[int, Field(ge=1, le=10)]] = 1
    """How many images to make. `dall-e-3` makes one at a time."""

    size: Nullable[
        Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"]
        | str
    ] = "1024x1024"
    """Width and height in pixels. Each model has sizes of its own; `auto` leaves it to the
    model.
    """

    response_format: Nullable[Literal["url", "b64_json"]] = None
    """Whether you get a link, valid for an hour, or the image itself. The GPT image models
    always send the image itself.
    """

    output_format: Nullable[Literal["png", "jpeg", "webp"]] = "png"
    """File format. Only for the GPT image models."""

    output_compression: Nullable[int] = 100
    """Quality of `webp` and `jpeg` files in percent. Only for the GPT image models."""

    user: str | None = None
    """An id for your end user, so that abuse can be traced."""

    input_fidelity: Nullable[InputFidelity] = None
    """How closely to keep to the originals, faces above all."""

    stream: Nullable[bool] = False
    """Send drafts as server-sent events while the image is made. Only for the GPT image
    models.
    """

    partial_images: Nullable[PartialImages] = None
    """How many drafts to send on the way, up to 3. With 0 there is one event, with the
    finished image.
    """

    quality: Nullable[Literal["standard", "low", "medium", "high", "auto"]] = "auto"
    """How much care is taken. `auto` picks the best. The DALL·E models know `standard` and
    `hd`, the GPT ones `low`, `medium` and `high`.
    """
