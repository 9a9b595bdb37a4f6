"""The methods of `notes.picture`."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from ..._runtime import AsyncResource, Binary, Operation, Resource

if TYPE_CHECKING:
    from ..._runtime import (
        AsyncBinaryResponse,
        AsyncFile,
        BinaryResponse,
        File,
        RequestOptions,
        Unpack,
        async_raw,
        async_streaming,
        raw,
        streaming,
    )


class Picture(Resource):
    """The methods of `notes.picture`."""

    def update(
        self, note_id: str, *, file: File, **options: Unpack[RequestOptions]
    ) -> None:
        """`PUT /notes/{note_id}/picture`

        Args:
            note_id
            file

        Example:
            client.notes.picture.update("string", file=Path("file.bin"))
        """
        return self._call(_UPDATE, options, body=file, path={"note_id": note_id})

    def retrieve(
        self, note_id: str, **options: Unpack[RequestOptions]
    ) -> BinaryResponse:
        """`GET /notes/{note_id}/picture`

        Args:
            note_id

        Returns:
            The picture.

            The answer, to be read, iterated over or written to a file.

        Example:
            client.notes.picture.retrieve("string")
        """
        return self._download(_RETRIEVE, options, path={"note_id": note_id})

    @property
    def with_raw_response(self) -> PictureWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("PictureWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> PictureWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("PictureWithStreamingResponse", self._view("streaming"))


class AsyncPicture(AsyncResource):
    """The methods of `notes.picture`."""

    async def update(
        self, note_id: str, *, file: AsyncFile, **options: Unpack[RequestOptions]
    ) -> None:
        """`PUT /notes/{note_id}/picture`

        Args:
            note_id
            file

        Example:
            await client.notes.picture.update("string", file=Path("file.bin"))
        """
        return await self._call(_UPDATE, options, body=file, path={"note_id": note_id})

    async def retrieve(
        self, note_id: str, **options: Unpack[RequestOptions]
    ) -> AsyncBinaryResponse:
        """`GET /notes/{note_id}/picture`

        Args:
            note_id

        Returns:
            The picture.

            The answer, to be read, iterated over or written to a file.

        Example:
            await client.notes.picture.retrieve("string")
        """
        return await self._download(_RETRIEVE, options, path={"note_id": note_id})

    @property
    def with_raw_response(self) -> AsyncPictureWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncPictureWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncPictureWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncPictureWithStreamingResponse", self._view("streaming"))


_UPDATE: Operation[None] = Operation(
    "PUT", "/notes/{note_id}/picture", body=Binary("image/png")
)

_RETRIEVE: Operation[bytes] = Operation(
    "GET", "/notes/{note_id}/picture", accept="image/png"
)

if TYPE_CHECKING:

    class PictureWithRawResponse:
        def __init__(self, resource: Picture) -> None:
            self.update = raw(resource.update)
            self.retrieve = raw(resource.retrieve)

    class PictureWithStreamingResponse:
        def __init__(self, resource: Picture) -> None:
            self.update = streaming(resource.update)
            self.retrieve = streaming(resource.retrieve)

    class AsyncPictureWithRawResponse:
        def __init__(self, resource: AsyncPicture) -> None:
            self.update = async_raw(resource.update)
            self.retrieve = async_raw(resource.retrieve)

    class AsyncPictureWithStreamingResponse:
        def __init__(self, resource: AsyncPicture) -> None:
            self.update = async_streaming(resource.update)
            self.retrieve = async_streaming(resource.retrieve)
