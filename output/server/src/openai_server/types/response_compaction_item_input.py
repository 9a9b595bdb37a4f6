from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel, Nullable


class ResponseCompactionItemInput(BaseModel):
    """What went before, in compact form, sent back."""

    id: Nullable[str] = None
    """Identifier of the item."""

    type: Literal["compaction"]
    """Tells the variant, here always `compaction`."""

    encrypted_content: Annotated[str, Field(max_length=20971520)]
    """The content, encrypted. Send it back as it is."""
