"""The methods of `settings`."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from .._runtime import JSON, AsyncResource, Operation, Ref, Resource, omit

if TYPE_CHECKING:
    from .._runtime import (
        Omit,
        RequestOptions,
        Unpack,
        async_raw,
        async_streaming,
        raw,
        streaming,
    )
    from ..types import GetSettingsResponse


class Settings(Resource):
    """The methods of `settings`."""

    def retrieve(self, **options: Unpack[RequestOptions]) -> GetSettingsResponse:
        """`GET /v1/settings`

        Returns:
            Settings.

        Example:
            client.settings.retrieve()
        """
        return self._call(_RETRIEVE, options)

    def update(
        self, *, dark: bool | Omit = omit, **options: Unpack[RequestOptions]
    ) -> None:
        """`POST /v1/settings`

        Args:
            dark

        Example:
            client.settings.update()
        """
        return self._call(_UPDATE, options, body={"dark": dark})

    @property
    def with_raw_response(self) -> SettingsWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("SettingsWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> SettingsWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("SettingsWithStreamingResponse", self._view("streaming"))


class AsyncSettings(AsyncResource):
    """The methods of `settings`."""

    async def retrieve(self, **options: Unpack[RequestOptions]) -> GetSettingsResponse:
        """`GET /v1/settings`

        Returns:
            Settings.

        Example:
            await client.settings.retrieve()
        """
        return await self._call(_RETRIEVE, options)

    async def update(
        self, *, dark: bool | Omit = omit, **options: Unpack[RequestOptions]
    ) -> None:
        """`POST /v1/settings`

        Args:
            dark

        Example:
            await client.settings.update()
        """
        return await self._call(_UPDATE, options, body={"dark": dark})

    @property
    def with_raw_response(self) -> AsyncSettingsWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncSettingsWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncSettingsWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncSettingsWithStreamingResponse", self._view("streaming"))


_RETRIEVE: Operation[GetSettingsResponse] = Operation(
    "GET", "/v1/settings", result=Ref("GetSettingsResponse")
)

_UPDATE: Operation[None] = Operation(
    "POST", "/v1/settings", body=JSON, optional_body=True
)

if TYPE_CHECKING:

    class SettingsWithRawResponse:
        def __init__(self, resource: Settings) -> None:
            self.retrieve = raw(resource.retrieve)
            self.update = raw(resource.update)

    class SettingsWithStreamingResponse:
        def __init__(self, resource: Settings) -> None:
            self.retrieve = streaming(resource.retrieve)
            self.update = streaming(resource.update)

    class AsyncSettingsWithRawResponse:
        def __init__(self, resource: AsyncSettings) -> None:
            self.retrieve = async_raw(resource.retrieve)
            self.update = async_raw(resource.update)

    class AsyncSettingsWithStreamingResponse:
        def __init__(self, resource: AsyncSettings) -> None:
            self.retrieve = async_streaming(resource.retrieve)
            self.update = async_streaming(resource.update)
