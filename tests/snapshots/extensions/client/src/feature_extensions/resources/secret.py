"""The methods of `secret`."""

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


class Secret(Resource):
    """The methods of `secret`."""

    def retrieve(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /secret`

        Example:
            client.secret.retrieve()
        """
        return self._call(_RETRIEVE, options)

    @property
    def with_raw_response(self) -> SecretWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("SecretWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> SecretWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("SecretWithStreamingResponse", self._view("streaming"))


class AsyncSecret(AsyncResource):
    """The methods of `secret`."""

    async def retrieve(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /secret`

        Example:
            await client.secret.retrieve()
        """
        return await self._call(_RETRIEVE, options)

    @property
    def with_raw_response(self) -> AsyncSecretWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncSecretWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncSecretWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncSecretWithStreamingResponse", self._view("streaming"))


_RETRIEVE: Operation[None] = Operation("GET", "/secret")

if TYPE_CHECKING:

    class SecretWithRawResponse:
        def __init__(self, resource: Secret) -> None:
            self.retrieve = raw(resource.retrieve)

    class SecretWithStreamingResponse:
        def __init__(self, resource: Secret) -> None:
            self.retrieve = streaming(resource.retrieve)

    class AsyncSecretWithRawResponse:
        def __init__(self, resource: AsyncSecret) -> None:
            self.retrieve = async_raw(resource.retrieve)

    class AsyncSecretWithStreamingResponse:
        def __init__(self, resource: AsyncSecret) -> None:
            self.retrieve = async_streaming(resource.retrieve)
