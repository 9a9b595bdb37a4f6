"""The methods of `albums`."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from .._runtime import AsyncResource, Multipart, Operation, Part, Resource, omit

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .._runtime import (
        AsyncFile,
        File as _File,
        Omit,
        RequestOptions,
        Unpack,
        async_raw,
        async_streaming,
        raw,
        streaming,
    )
    from ..types import CreateAlbumRequestDetailsParam


class Albums(Resource):
    """The methods of `albums`."""

    def create(
        self,
        *,
        title: str,
        pictures: Iterable[_File],
        cover: _File | Omit = omit,
        tags: Iterable[str] | Omit = omit,
        details: CreateAlbumRequestDetailsParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /albums`

        Args:
            title
            pictures
            cover
            tags
            details

        Example:
            client.albums.create(title="string", pictures=["contents"])
        """
        return self._call(
            _CREATE,
            options,
            body={
                "title": title,
                "pictures": pictures,
                "cover": cover,
                "tags": tags,
                "details": details,
            },
        )

    @property
    def with_raw_response(self) -> AlbumsWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AlbumsWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AlbumsWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AlbumsWithStreamingResponse", self._view("streaming"))


class AsyncAlbums(AsyncResource):
    """The methods of `albums`."""

    async def create(
        self,
        *,
        title: str,
        pictures: Iterable[AsyncFile],
        cover: AsyncFile | Omit = omit,
        tags: Iterable[str] | Omit = omit,
        details: CreateAlbumRequestDetailsParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /albums`

        Args:
            title
            pictures
            cover
            tags
            details

        Example:
            await client.albums.create(title="string", pictures=["contents"])
        """
        return await self._call(
            _CREATE,
            options,
            body={
                "title": title,
                "pictures": pictures,
                "cover": cover,
                "tags": tags,
                "details": details,
            },
        )

    @property
    def with_raw_response(self) -> AsyncAlbumsWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncAlbumsWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncAlbumsWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncAlbumsWithStreamingResponse", self._view("streaming"))


_CREATE: Operation[None] = Operation(
    "POST",
    "/albums",
    body=Multipart({"details": Part("application/json")}, files=("pictures", "cover")),
)

if TYPE_CHECKING:

    class AlbumsWithRawResponse:
        def __init__(self, resource: Albums) -> None:
            self.create = raw(resource.create)

    class AlbumsWithStreamingResponse:
        def __init__(self, resource: Albums) -> None:
            self.create = streaming(resource.create)

    class AsyncAlbumsWithRawResponse:
        def __init__(self, resource: AsyncAlbums) -> None:
            self.create = async_raw(resource.create)

    class AsyncAlbumsWithStreamingResponse:
        def __init__(self, resource: AsyncAlbums) -> None:
            self.create = async_streaming(resource.create)
