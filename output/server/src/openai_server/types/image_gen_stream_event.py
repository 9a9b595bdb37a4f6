from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Union

from pydantic import Field
from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .image_gen_completed_event import ImageGenCompletedEvent
    from .image_gen_partial_image_event import ImageGenPartialImageEvent

ImageGenStreamEvent = TypeAliasType(
    "ImageGenStreamEvent",
    Annotated[
        Union["ImageGenPartialImageEvent", "ImageGenCompletedEvent"],
        Field(discriminator="type"),
    ],
)
"""An event on the way to a new image."""
