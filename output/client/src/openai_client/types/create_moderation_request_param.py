from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .moderation_image_url_input_param import ModerationImageURLInputParam
    from .moderation_text_input_param import ModerationTextInputParam


class CreateModerationRequestParam(TypedDict, total=False):
    """Content to judge."""

    input: Required[
        str
        | Iterable[str]
        | Iterable[ModerationImageURLInputParam | ModerationTextInputParam]
    ]
    """A text, several texts, or a mix of texts and images that is judged as one."""

    model: (
        Literal[
            "omni-moderation-latest",
            "omni-moderation-2024-09-26",
            "text-moderation-latest",
            "text-moderation-stable",
        ]
        | str
    )
    """Moderation model. Only the `omni` ones look at images."""
