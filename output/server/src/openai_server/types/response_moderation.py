from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .moderation_error_body import ModerationErrorBody
    from .moderation_result_body import ModerationResultBody


class ResponseModeration(BaseModel):
    """Moderation findings for both sides of a response."""

    input: Annotated[
        ModerationResultBody | ModerationErrorBody, Field(discriminator="type")
    ]
    """Findings for what you sent."""

    output: Annotated[
        ModerationResultBody | ModerationErrorBody, Field(discriminator="type")
    ]
    """Findings for what the model wrote."""
