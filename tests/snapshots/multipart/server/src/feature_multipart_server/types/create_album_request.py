from __future__ import annotations

from .._runtime import BaseModel, Upload


class CreateAlbumRequest(BaseModel):
    title: str
    pictures: list[Upload]
    cover: Upload | None = None
    tags: list[str] | None = None
    details: CreateAlbumRequestDetails | None = None


class CreateAlbumRequestDetails(BaseModel):
    place: str | None = None
