from __future__ import annotations

from collections.abc import Iterable

from typing_extensions import Required, TypedDict

from .._runtime import File as _File


class CreateAlbumRequestParam(TypedDict, total=False):
    title: Required[str]
    pictures: Required[Iterable[_File]]
    cover: _File
    tags: Iterable[str]
    details: CreateAlbumRequestDetailsParam


class CreateAlbumRequestDetailsParam(TypedDict, total=False):
    place: str
