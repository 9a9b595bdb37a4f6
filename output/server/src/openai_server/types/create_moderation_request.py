from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .moderation_image_url_input import ModerationImageURLInput
    from .moderation_text_input import ModerationTextInput


class CreateModerationRequest(BaseModel):
    """Content to judge."""

    input: (
        str
        | list[str]
        | list[
            Annotated[
                ModerationImageURLInput | ModerationTextInput,
                Field(discriminator="type"),
            ]
        ]
    )
    """A text, several texts, or a mix of texts and images that is judged as one."""

    model: (
        Literal[
            "omni-moderation-latest",
            "omni-moderation-2024-09-26",
            "text-moderation-latest",
            "text-moderation-stable",
        ]
        | str
    ) = "omni-moderation-latest"
    """Moderation model. Only the `omni` ones look at images."""
