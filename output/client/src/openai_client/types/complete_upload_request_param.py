from __future__ import annotations

from collections.abc import Iterable

from typing_extensions import Required, TypedDict


class CompleteUploadRequestParam(TypedDict, total=False):
    """How to put the parts together."""

    part_ids: Required[Iterable[str]]
    """Ids of the parts, in order."""

    md5: str
    """MD5 checksum of the whole file, to make sure that nothing was lost."""
