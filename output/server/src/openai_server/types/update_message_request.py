from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .metadata import Metadata


class UpdateMessageRequest(BaseModel, extra="forbid"):
    """New metadata for a message."""

    metadata: Nullable[Metadata] = None
    """Pairs that take the place of the old ones."""
