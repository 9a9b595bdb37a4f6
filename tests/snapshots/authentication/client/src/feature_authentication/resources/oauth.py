"""The methods of `oauth`."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from .._runtime import AsyncResource, Operation, Resource

if TYPE_CHECKING:
    from .._runtime import (
        RequestOptions,
        Unpack,
        async_raw,
        async_streaming,
        raw,
        streaming,
    )


class Oauth(Resource):
    """The methods of `oauth`."""

    def retrieve(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /oauth`

        Example:
            client.oauth.retrieve()
        """
        return self._call(_RETRIEVE, options)

    @property
    def with_raw_response(self) -> OauthWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("OauthWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> OauthWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("OauthWithStreamingResponse", self._view("streaming"))


class AsyncOauth(AsyncResource):
    """The methods of `oauth`."""

    async def retrieve(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /oauth`

        Example:
            await client.oauth.retrieve()
        """
        return await self._call(_RETRIEVE, options)

    @property
    def with_raw_response(self) -> AsyncOauthWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncOauthWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncOauthWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncOauthWithStreamingResponse", self._view("streaming"))


_RETRIEVE: Operation[None] = Operation("GET", "/oauth", security=(("oauth",),))

if TYPE_CHECKING:

    class OauthWithRawResponse:
        def __init__(self, resource: Oauth) -> None:
            self.retrieve = raw(resource.retrieve)

    class OauthWithStreamingResponse:
        def __init__(self, resource: Oauth) -> None:
            self.retrieve = streaming(resource.retrieve)

    class AsyncOauthWithRawResponse:
        def __init__(self, resource: AsyncOauth) -> None:
            self.retrieve = async_raw(resource.retrieve)

    class AsyncOauthWithStreamingResponse:
        def __init__(self, resource: AsyncOauth) -> None:
            self.retrieve = async_streaming(resource.retrieve)
