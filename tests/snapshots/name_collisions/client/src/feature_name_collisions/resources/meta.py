"""The methods of `meta`."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from .._runtime import AsyncResource, Operation, Ref, Resource

if TYPE_CHECKING:
    from .._runtime import (
        RequestOptions,
        Unpack,
        async_raw,
        async_streaming,
        raw,
        streaming,
    )
    from ..types import Str


class Meta(Resource):
    """The methods of `meta`."""

    def root(self, **options: Unpack[RequestOptions]) -> Str:
        """`GET /meta/root`

        Returns:
            Docs with \"\"\" and \\ and \u2028 in them."

        Example:
            client.meta.root()
        """
        return self._call(_ROOT, options)

    @property
    def with_raw_response(self) -> MetaWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("MetaWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> MetaWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("MetaWithStreamingResponse", self._view("streaming"))


class AsyncMeta(AsyncResource):
    """The methods of `meta`."""

    async def root(self, **options: Unpack[RequestOptions]) -> Str:
        """`GET /meta/root`

        Returns:
            Docs with \"\"\" and \\ and \u2028 in them."

        Example:
            await client.meta.root()
        """
        return await self._call(_ROOT, options)

    @property
    def with_raw_response(self) -> AsyncMetaWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncMetaWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncMetaWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncMetaWithStreamingResponse", self._view("streaming"))


_ROOT: Operation[Str] = Operation("GET", "/meta/root", result=Ref("Str"))

if TYPE_CHECKING:

    class MetaWithRawResponse:
        def __init__(self, resource: Meta) -> None:
            self.root = raw(resource.root)

    class MetaWithStreamingResponse:
        def __init__(self, resource: Meta) -> None:
            self.root = streaming(resource.root)

    class AsyncMetaWithRawResponse:
        def __init__(self, resource: AsyncMeta) -> None:
            self.root = async_raw(resource.root)

    class AsyncMetaWithStreamingResponse:
        def __init__(self, resource: AsyncMeta) -> None:
            self.root = async_streaming(resource.root)
