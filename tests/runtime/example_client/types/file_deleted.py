from __future__ import annotations

from .._runtime import BaseModel


class FileDeleted(BaseModel):
    """That a file is gone."""

    id: str
    deleted: bool
