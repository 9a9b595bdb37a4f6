from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .file_object import FileObject


class FileList(BaseModel):
    """A page of files."""

    data: list[FileObject]
    last_id: str | None = None
    has_more: bool
