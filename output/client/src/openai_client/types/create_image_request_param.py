from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .partial_images import PartialImages


class CreateImageRequestParam(TypedDict, total=False):
    """An image to make."""

    prompt: Required[str]
    """What to show. The GPT image models read up to 32,000 characters, `dall-e-3` 4,000
    and `dall-e-2` 1,000.
    """

    model: (
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
        | None
    )
    """Model that draws. `dall-e-2`, unless you use a parameter that only the GPT image
    models know.
    """

    n: int | None
    """How many images to make. `dall-e-3` makes one at a time."""

    quality: Literal["standard", "hd", "low", "medium", "high", "auto"] | None
    """How much care is taken. `auto` picks the best. The DALL·E models know `standard` and
    `hd`, the GPT ones `low`, `medium` and `high`.
    """

    response_format: Literal["url", "b64_json"] | None
    """Whether you get a link, valid for an hour, or the image itself. The GPT image models
    always send the image itself.
    """

    output_format: Literal["png", "jpeg", "webp"] | None
    """File format. Only for the GPT image models."""

    output_compression: int | None
    """Quality of `webp` and `jpeg` files in percent. Only for the GPT image models."""

    stream: bool | None
    """Send drafts as server-sent events while the image is made. Only for the GPT image
    models.
    """

    partial_images: PartialImages | None
    """How many drafts to send on the way, up to 3. With 0 there is one event, with the
    finished image.
    """

    size: (
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
        | None
    )
    """Width and height in pixels. Each model has sizes of its own; `auto` leaves it to the
    model.
    """

    moderation: Literal["low", "auto"] | None
    """How strictly content is filtered; `low` is more lenient. Only for the GPT image
    models.
    """

    background: Literal["transparent", "opaque", "auto"] | None
    """Whether the background is see-through, which `png` and `webp` can hold, or solid.
    Only for the GPT image models.
    """

    style: Literal["vivid", "natural"] | None
    """`vivid` for drama, `natural` for calm. Only for `dall-e-3`."""

    user: str
    """An id for your end user, so that abuse can be traced."""
