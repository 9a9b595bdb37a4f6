from __future__ import annotations

from typing_extensions import Required, TypedDict

from .._runtime import File


class UploadPictureRequestParam(TypedDict, total=False):
    caption: str
    picture: Required[File]
