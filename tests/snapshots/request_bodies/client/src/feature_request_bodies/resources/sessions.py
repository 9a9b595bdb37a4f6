"""The methods of `sessions`."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from .._runtime import FORM, AsyncResource, Operation, Ref, Resource, omit

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .._runtime import (
        Omit,
        RequestOptions,
        Unpack,
        async_raw,
        async_streaming,
        raw,
        streaming,
    )
    from ..types import CreateSessionRequestDeviceParam, CreateSessionResponse


class Sessions(Resource):
    """The methods of `sessions`."""

    def create(
        self,
        *,
        user: str,
        scopes: Iterable[str] | Omit = omit,
        device: CreateSessionRequestDeviceParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> CreateSessionResponse:
        """`POST /sessions`

        Args:
            user
            scopes
            device

        Returns:
            A session.

        Example:
            client.sessions.create(user="string")
        """
        return self._call(
            _CREATE, options, body={"user": user, "scopes": scopes, "device": device}
        )

    @property
    def with_raw_response(self) -> SessionsWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("SessionsWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> SessionsWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("SessionsWithStreamingResponse", self._view("streaming"))


class AsyncSessions(AsyncResource):
    """The methods of `sessions`."""

    async def create(
        self,
        *,
        user: str,
        scopes: Iterable[str] | Omit = omit,
        device: CreateSessionRequestDeviceParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> CreateSessionResponse:
        """`POST /sessions`

        Args:
            user
            scopes
            device

        Returns:
            A session.

        Example:
            await client.sessions.create(user="string")
        """
        return await self._call(
            _CREATE, options, body={"user": user, "scopes": scopes, "device": device}
        )

    @property
    def with_raw_response(self) -> AsyncSessionsWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncSessionsWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncSessionsWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncSessionsWithStreamingResponse", self._view("streaming"))


_CREATE: Operation[CreateSessionResponse] = Operation(
    "POST", "/sessions", body=FORM, result=Ref("CreateSessionResponse")
)

if TYPE_CHECKING:

    class SessionsWithRawResponse:
        def __init__(self, resource: Sessions) -> None:
            self.create = raw(resource.create)

    class SessionsWithStreamingResponse:
        def __init__(self, resource: Sessions) -> None:
            self.create = streaming(resource.create)

    class AsyncSessionsWithRawResponse:
        def __init__(self, resource: AsyncSessions) -> None:
            self.create = async_raw(resource.create)

    class AsyncSessionsWithStreamingResponse:
        def __init__(self, resource: AsyncSessions) -> None:
            self.create = async_streaming(resource.create)
