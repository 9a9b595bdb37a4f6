from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .local_skill import LocalSkill


class LocalEnvironment(BaseModel):
    """A shell on your own computer, where you run the commands."""

    type: Literal["local"]
    """Tells the variant, here always `local`."""

    skills: Annotated[list[LocalSkill], Field(max_length=200)] | None = None
    """Skills that are installed there."""
