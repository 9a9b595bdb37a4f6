from __future__ import annotations

from .._runtime import BaseModel, Upload as _Upload


class AddUploadPartRequest(BaseModel, extra="forbid"):
    """A form with one part of a file."""

    data: _Upload
    """The bytes."""
