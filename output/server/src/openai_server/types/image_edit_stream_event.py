from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Union

from pydantic import Field
from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .image_edit_completed_event import ImageEditCompletedEvent
    from .image_edit_partial_image_event import ImageEditPartialImageEvent

ImageEditStreamEvent = TypeAliasType(
    "ImageEditStreamEvent",
    Annotated[
        Union["ImageEditPartialImageEvent", "ImageEditCompletedEvent"],
        Field(discriminator="type"),
    ],
)
"""An event on the way to an edited image."""
