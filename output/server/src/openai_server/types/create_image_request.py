from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .partial_images import PartialImages


class CreateImageRequest(BaseModel):
    """An image to make."""

    prompt: str
    """What to show. The GPT image models read up to 32,000 characters, `dall-e-3` 4,000
    and `dall-e-2` 1,000.
    """

    model: Nullable[
        Literal[
            "gpt-image-1.5",
            "gpt-image-2",
            "gpt-image-2-2026-04-21",
            "dall-e-2",
            "dall-e-3",
            "gpt-image-1",
            "gpt-image-1-mini",
        ]
        | str
    ] = "dall-e-2"
    """Model that draws. `dall-e-2`, unless you use a parameter that only the GPT image
    models know.
    """

    n: Nullable[Annotated[int, Field(ge=1, le=10)]] = 1
    """How many images to make. `dall-e-3` makes one at a time."""

    quality: Nullable[Literal["standard", "hd", "low", "medium", "high", "auto"]] = (
        "auto"
    )
    """How much care is taken. `auto` picks the best. The DALL·E models know `standard` and
    `hd`, the GPT ones `low`, `medium` and `high`.
    """

    response_format: Nullable[Literal["url", "b64_json"]] = "url"
    """Whether you get a link, valid for an hour, or the image itself. The GPT image models
    always send the image itself.
    """

    output_format: Nullable[Literal["png", "jpeg", "webp"]] = "png"
    """File format. Only for the GPT image models."""

    output_compression: Nullable[int] = 100
    """Quality of `webp` and `jpeg` files in percent. Only for the GPT image models."""

    stream: Nullable[bool] = False
    """Send drafts as server-sent events while the image is made. Only for the GPT image
    models.
    """

    partial_images: Nullable[PartialImages] = None
    """How many drafts to send on the way, up to 3. With 0 there is one event, with the
    finished image.
    """

    size: Nullable[
        Literal[
            "auto",
            "1024x1024",
            "1536x1024",
            "1024x1536",
            "256x256",
            "512x512",
            "1792x1024",
            "1024x1792",
        ]
        | str
    ] = "auto"
    """Width and height in pixels. Each model has sizes of its own; `auto` leaves it to the
    model.
    """

    moderation: Nullable[Literal["low", "auto"]] = "auto"
    """How strictly content is filtered; `low` is more lenient. Only for the GPT image
    models.
    """

    background: Nullable[Literal["transparent", "opaque", "auto"]] = "auto"
    """Whether the background is see-through, which `png` and `webp` can hold, or solid.
    Only for the GPT image models.
    """

    style: Nullable[Literal["vivid", "natural"]] = "vivid"
    """`vivid` for drama, `natural` for calm. Only for `dall-e-3`."""

    user: str | None = None
    """An id for your end user, so that abuse can be traced."""
