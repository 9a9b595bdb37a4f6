from __future__ import annotations

from .._runtime import BaseModel, Upload


class UploadPictureRequest(BaseModel):
    caption: str | None = None
    picture: Upload
