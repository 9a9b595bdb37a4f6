from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .metadata import Metadata


class UpdateChatCompletionRequest(BaseModel):
    metadata: Metadata | None
    """Pairs that take the place of the old ones."""
