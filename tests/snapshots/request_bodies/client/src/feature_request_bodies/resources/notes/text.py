"""The methods of `notes.text`."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from ..._runtime import TEXT, AsyncResource, Operation, Resource

if TYPE_CHECKING:
    from ..._runtime import (
        RequestOptions,
        Unpack,
        async_raw,
        async_streaming,
        raw,
        streaming,
    )


class TextResource(Resource):
    """The methods of `notes.text`."""

    def update(
        self, note_id: str, *, body: str, **options: Unpack[RequestOptions]
    ) -> None:
        """`PUT /notes/{note_id}/text`

        Args:
            note_id
            body

        Example:
            client.notes.text.update("string", body="string")
        """
        return self._call(_UPDATE, options, body=body, path={"note_id": note_id})

    @property
    def with_raw_response(self) -> TextResourceWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("TextResourceWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> TextResourceWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("TextResourceWithStreamingResponse", self._view("streaming"))


class AsyncTextResource(AsyncResource):
    """The methods of `notes.text`."""

    async def update(
        self, note_id: str, *, body: str, **options: Unpack[RequestOptions]
    ) -> None:
        """`PUT /notes/{note_id}/text`

        Args:
            note_id
            body

        Example:
            await client.notes.text.update("string", body="string")
        """
        return await self._call(_UPDATE, options, body=body, path={"note_id": note_id})

    @property
    def with_raw_response(self) -> AsyncTextResourceWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncTextResourceWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncTextResourceWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncTextResourceWithStreamingResponse", self._view("streaming"))


_UPDATE: Operation[None] = Operation("PUT", "/notes/{note_id}/text", body=TEXT)

if TYPE_CHECKING:

    class TextResourceWithRawResponse:
        def __init__(self, resource: TextResource) -> None:
            self.update = raw(resource.update)

    class TextResourceWithStreamingResponse:
        def __init__(self, resource: TextResource) -> None:
            self.update = streaming(resource.update)

    class AsyncTextResourceWithRawResponse:
        def __init__(self, resource: AsyncTextResource) -> None:
            self.update = async_raw(resource.update)

    class AsyncTextResourceWithStreamingResponse:
        def __init__(self, resource: AsyncTextResource) -> None:
            self.update = async_streaming(resource.update)
