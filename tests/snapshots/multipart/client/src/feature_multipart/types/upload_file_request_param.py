from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

from .._runtime import File as _File


class UploadFileRequestParam(TypedDict, total=False):
    file: Required[_File]
    purpose: Required[Literal["avatar", "document"]]
    expires_after: UploadFileRequestExpiresAfterParam


class UploadFileRequestExpiresAfterParam(TypedDict):
    seconds: int
