from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel, Upload


class UploadFileRequest(BaseModel):
    file: Upload
    purpose: Literal["avatar", "document"]
    expires_after: UploadFileRequestExpiresAfter | None = None


class UploadFileRequestExpiresAfter(BaseModel):
    seconds: int
