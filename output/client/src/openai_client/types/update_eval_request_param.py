from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

if TYPE_CHECKING:
    from .metadata_param import MetadataParam


class UpdateEvalRequestParam(TypedDict, total=False):
    name: str
    """New name."""

    metadata: MetadataParam | None
    """Pairs that take the place of the old ones."""
