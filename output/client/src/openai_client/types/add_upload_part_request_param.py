from __future__ import annotations

from typing_extensions import TypedDict

from .._runtime import File


class AddUploadPartRequestParam(TypedDict):
    """A form with one part of a file."""

    data: File
    """The bytes."""
