"""The types of ``with_raw_response`` and ``with_streaming_response``.

At run time such a view is the resource itself, in a mode in which its doors return the HTTP response
(see ``resource``), so it costs nothing per method.  What these views return is told to type
checkers by classes that exist for them alone::

    class Things(Resource):
        @property
        def with_raw_response(self) -> ThingsWithRawResponse:
            return cast("ThingsWithRawResponse", self._view("raw"))

        @property
        def with_streaming_response(self) -> ThingsWithStreamingResponse:
            return cast("ThingsWithStreamingResponse", self._view("streaming"))

    if TYPE_CHECKING:
        class ThingsWithRawResponse:
            def __init__(self, resource: Things) -> None:
                self.retrieve = raw(resource.retrieve)

        class ThingsWithStreamingResponse:
            def __init__(self, resource: Things) -> None:
                self.retrieve = streaming(resource.retrieve)
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from functools import wraps
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar, cast

if TYPE_CHECKING:
    from .resource import AsyncResource
    from .responses import APIResponse, AsyncAPIResponse

P = ParamSpec("P")
R = TypeVar("R")

__all__ = ["AsyncStreamingView", "async_raw", "async_streaming", "raw", "streaming"]


def raw(method: Callable[P, R]) -> Callable[P, APIResponse[R]]:
    """The type that a method has in ``with_raw_response``."""
    return cast("Callable[P, APIResponse[R]]", method)


def streaming(
    method: Callable[P, R],
) -> Callable[P, AbstractContextManager[APIResponse[R]]]:
    """The type that a method has in ``with_streaming_response``."""
    return cast("Callable[P, AbstractContextManager[APIResponse[R]]]", method)


def async_raw(
    method: Callable[P, Awaitable[R]],
) -> Callable[P, Awaitable[AsyncAPIResponse[R]]]:
    """The type that an asynchronous method has in ``with_raw_response``."""
    return cast("Callable[P, Awaitable[AsyncAPIResponse[R]]]", method)


def async_streaming(
    method: Callable[P, Awaitable[R]],
) -> Callable[P, AbstractAsyncContextManager[AsyncAPIResponse[R]]]:
    """The type that an asynchronous method has in ``with_streaming_response``."""
    return cast("Callable[P, AbstractAsyncContextManager[AsyncAPIResponse[R]]]", method)


class AsyncStreamingView:
    """An asynchronous resource whose methods are to be entered with ``async with`` instead of awaited."""

    def __init__(self, resource: AsyncResource) -> None:
        self._resource = resource

    def __getattr__(self, name: str) -> Any:
        value: Any = getattr(self._resource, name)
        if not callable(value):
            return AsyncStreamingView(value)

        @wraps(cast("Callable[..., Any]", value))
        def enter(*args: Any, **kwargs: Any) -> AsyncResponseManager:
            pending: Any = value(*args, **kwargs)
            return AsyncResponseManager(pending)

        return enter

    def __dir__(self) -> list[str]:
        return dir(self._resource)


class AsyncResponseManager:
    """Sends the request when it is entered and closes the response when it is left."""

    def __init__(self, pending: Awaitable[AsyncAPIResponse[Any]]) -> None:
        self._pending = pending
        self._response: AsyncAPIResponse[Any] | None = None

    async def __aenter__(self) -> AsyncAPIResponse[Any]:
        self._response = await self._pending
        return self._response

    async def __aexit__(self, *_exception: object) -> None:
        if self._response is not None:
            await self._response.close()
