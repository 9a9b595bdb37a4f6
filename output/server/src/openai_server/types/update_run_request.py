from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .metadata import Metadata


class UpdateRunRequest(BaseModel, extra="forbid"):
    """New metadata for a run."""

    metadata: Nullable[Metadata] = None
    """Pairs that take the place of the old ones."""
