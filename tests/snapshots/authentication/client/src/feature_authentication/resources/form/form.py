"""The methods of `form.form`."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from ..._runtime import AsyncResource, Operation, Resource

if TYPE_CHECKING:
    from ..._runtime import (
        RequestOptions,
        Unpack,
        async_raw,
        async_streaming,
        raw,
        streaming,
    )


class FormResource2(Resource):
    """The methods of `form.form`."""

    def retrieve(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /form`

        Example:
            client.form.form.retrieve()
        """
        return self._call(_RETRIEVE, options)

    @property
    def with_raw_response(self) -> FormResource2WithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("FormResource2WithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> FormResource2WithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("FormResource2WithStreamingResponse", self._view("streaming"))


class AsyncFormResource2(AsyncResource):
    """The methods of `form.form`."""

    async def retrieve(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /form`

        Example:
            await client.form.form.retrieve()
        """
        return await self._call(_RETRIEVE, options)

    @property
    def with_raw_response(self) -> AsyncFormResource2WithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncFormResource2WithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncFormResource2WithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncFormResource2WithStreamingResponse", self._view("streaming"))


_RETRIEVE: Operation[None] = Operation("GET", "/form", security=(("oauth_form",),))

if TYPE_CHECKING:

    class FormResource2WithRawResponse:
        def __init__(self, resource: FormResource2) -> None:
            self.retrieve = raw(resource.retrieve)

    class FormResource2WithStreamingResponse:
        def __init__(self, resource: FormResource2) -> None:
            self.retrieve = streaming(resource.retrieve)

    class AsyncFormResource2WithRawResponse:
        def __init__(self, resource: AsyncFormResource2) -> None:
            self.retrieve = async_raw(resource.retrieve)

    class AsyncFormResource2WithStreamingResponse:
        def __init__(self, resource: AsyncFormResource2) -> None:
            self.retrieve = async_streaming(resource.retrieve)
