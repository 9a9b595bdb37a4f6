from __future__ import annotations

from .._runtime import BaseModel


class CompleteUploadRequest(BaseModel, extra="forbid"):
    """How to put the parts together."""

    part_ids: list[str]
    """Ids of the parts, in order."""

    md5: str | None = None
    """MD5 checksum of the whole file, to make sure that nothing was lost."""
