from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .image_input_reference_param import ImageInputReferenceParam
    from .partial_images import PartialImages


class CreateImageEditJSONRequestParam(TypedDict, total=False):
    """Images to change, given by reference."""

    model: (
        Literal[
            "gpt-image-1.5",
            "gpt-image-2",
            "gpt-image-2-2026-04-21",
            "gpt-image-1",
            "gpt-image-1-mini",
            "chatgpt-image-latest",
        ]
        | str
        | None
    )
    """Model that draws. Only the GPT image models and `dall-e-2` can edit."""

    images: Required[Iterable[ImageInputReferenceParam]]
    """The images, up to 16."""

    mask: ImageInputReferenceParam
    """An image whose see-through places say where to change."""

    prompt: Required[str]
    """What to change."""

    n: int | None
    """How many images to make. `dall-e-3` makes one at a time."""

    quality: Literal["low", "medium", "high", "auto"] | None
    """How much care is taken. `auto` picks the best. The DALL·E models know `standard` and
    `hd`, the GPT ones `low`, `medium` and `high`.
    """

    input_fidelity: Literal["high", "low"] | None
    """How closely to keep to the originals, faces above all."""

    size: Literal["auto", "1024x1024", "1536x1024", "1024x1536"] | None
    """Width and height in pixels. Each model has sizes of its own; `auto` leaves it to the
    model.
    """

    user: str
    """An id for your end user, so that abuse can be traced."""

    output_format: Literal["png", "jpeg", "webp"] | None
    """File format. Only for the GPT image models."""

    output_compression: int | None
    """Quality of `webp` and `jpeg` files in percent."""

    moderation: Literal["low", "auto"] | None
    """How strictly content is filtered; `low` is more lenient. Only for the GPT image
    models.
    """

    background: Literal["transparent", "opaque", "auto"] | None
    """Whether the background is see-through, which `png` and `webp` can hold, or solid.
    Only for the GPT image models.
    """

    stream: bool | None
    """Send drafts as server-sent events while the image is made. Only for the GPT image
    models.
    """

    partial_images: PartialImages | None
    """How many drafts to send on the way, up to 3. With 0 there is one event, with the
    finished image.
    """
