from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel


class InlineSkillSource(BaseModel):
    """Files of a skill as an archive."""

    type: Literal["base64"]
    """Tells the variant, here always `base64`."""

    media_type: Literal["application/zip"]
    """Type of the archive, always `application/zip`."""

    data: Annotated[str, Field(min_length=1, max_length=70254592)]
    """The archive in Base64."""
