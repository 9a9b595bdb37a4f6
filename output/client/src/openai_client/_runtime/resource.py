"""Resources, and the doors through which their methods call the API.

Every generated method ends in one of six doors:

======================= ============================================ =============================
door                    called for                                   returns
======================= ============================================ =============================
``_call``               a plain operation                            its ``Result``
``_download``           a binary answer                              ``BinaryResponse``
``_stream``             an operation that always streams             ``Stream[Item]``
``_call_or_stream``     JSON, or a stream behind a flag              one or the other
``_download_or_stream`` binary, or a stream behind a flag            one or the other
``_list``               an operation that lists in pages             ``Page[Item, Result]``
======================= ============================================ =============================

All take the operation, the method's ``options`` and the arguments by where they travel (see
:class:`Arguments`).  In the asynchronous classes they are awaited (``return await self._call(…)``),
save ``_list``: its method is a plain ``def`` that returns an ``AsyncPaginator``, which may be awaited
for the first page or iterated with ``async for``.

A resource is made from what it hangs on, the client or another resource::

    @cached_property
    def completions(self) -> Completions:
        from .chat.completions import Completions

        return Completions(self)

Generated classes define ``with_raw_response`` and ``with_streaming_response`` (see ``views``), so no
method or child resource may take these names.  Names with a leading underscore are the runtime's.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypedDict, TypeVar, cast

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .async_core import AsyncCore
    from .operation import Operation
    from .pagination import AsyncPaginator, Page
    from .plan import Kind
    from .responses import AsyncBinaryResponse, BinaryResponse
    from .streaming import AsyncStream, Stream
    from .sync_core import SyncCore
    from .values import Omit, RequestOptions

__all__ = ["Arguments", "AsyncResource", "Resource", "View"]

Result = TypeVar("Result")
Item = TypeVar("Item")
View = Literal["plain", "raw", "streaming"]


class Arguments(TypedDict, total=False):
    """What a door takes beside the operation and its options, each by names on the wire.

    A value that is ``omit`` is left out.  None is ``null`` in JSON and an empty value in a form; a query,
    header, cookie or multipart body has no way to say it, so it is left out there.

    Attributes:
        path: Values for every placeholder of the path template.
        query: Query parameters.
        headers: Header parameters.
        cookies: Cookie parameters.
        querystring: The value of a parameter that is the whole query (OpenAPI 3.2 ``in: querystring``).
        body: A mapping whose ``omit`` values are left out, a model, or whatever the body is.
        url: Instead of the operation's path: one below the base URL, or a whole URL, which has its query already.
    """

    path: Mapping[str, object]
    query: Mapping[str, object]
    headers: Mapping[str, object]
    cookies: Mapping[str, object]
    querystring: object
    body: object
    url: str


class Resource:
    """A group of operations; the doors of a synchronous client."""

    _core: SyncCore
    _mode: View = "plain"

    def __init__(self, parent: Resource) -> None:
        self._core = parent._core
        self._mode = parent._mode

    def _view(self, mode: View) -> Any:
        view = object.__new__(type(self))
        view._core = self._core
        view._mode = mode
        return view

    def _call(
        self,
        operation: Operation[Result, Any],
        options: RequestOptions,
        **arguments: Unpack[Arguments],
    ) -> Result:
        result = self._core.run("result", operation, options, arguments, self._mode)
        return cast(Result, result)

    def _download(
        self,
        operation: Operation[Any, Any],
        options: RequestOptions,
        **arguments: Unpack[Arguments],
    ) -> BinaryResponse:
        result = self._core.run("binary", operation, options, arguments, self._mode)
        return cast("BinaryResponse", result)

    def _stream(
        self,
        operation: Operation[Any, Item],
        options: RequestOptions,
        **arguments: Unpack[Arguments],
    ) -> Stream[Item]:
        result = self._core.run("stream", operation, options, arguments, self._mode)
        return cast("Stream[Item]", result)

    def _call_or_stream(
        self,
        operation: Operation[Result, Item],
        options: RequestOptions,
        flag: bool | Omit | None,
        **arguments: Unpack[Arguments],
    ) -> Result | Stream[Item]:
        kind: Kind = "stream" if flag else "result"
        result = self._core.run(kind, operation, options, arguments, self._mode)
        return cast("Result | Stream[Item]", result)

    def _download_or_stream(
        self,
        operation: Operation[Any, Item],
        options: RequestOptions,
        flag: bool | Omit | None,
        **arguments: Unpack[Arguments],
    ) -> BinaryResponse | Stream[Item]:
        kind: Kind = "stream" if flag else "binary"
        result = self._core.run(kind, operation, options, arguments, self._mode)
        return cast("BinaryResponse | Stream[Item]", result)

    def _list(
        self,
        operation: Operation[Result, Item],
        options: RequestOptions,
        **arguments: Unpack[Arguments],
    ) -> Page[Item, Result]:
        result = self._core.run("page", operation, options, arguments, self._mode)
        return cast("Page[Item, Result]", result)


class AsyncResource:
    """A group of operations; the doors of an asynchronous client."""

    _core: AsyncCore
    _mode: View = "plain"

    def __init__(self, parent: AsyncResource) -> None:
        self._core = parent._core
        self._mode = parent._mode

    def _view(self, mode: View) -> Any:
        view = object.__new__(type(self))
        view._core = self._core
        view._mode = mode
        if mode == "streaming":
            from .views import AsyncStreamingView

            return AsyncStreamingView(view)
        return view

    async def _call(
        self,
        operation: Operation[Result, Any],
        options: RequestOptions,
        **arguments: Unpack[Arguments],
    ) -> Result:
        result = await self._core.run(
            "result", operation, options, arguments, self._mode
        )
        return cast(Result, result)

    async def _download(
        self,
        operation: Operation[Any, Any],
        options: RequestOptions,
        **arguments: Unpack[Arguments],
    ) -> AsyncBinaryResponse:
        result = await self._core.run(
            "binary", operation, options, arguments, self._mode
        )
        return cast("AsyncBinaryResponse", result)

    async def _stream(
        self,
        operation: Operation[Any, Item],
        options: RequestOptions,
        **arguments: Unpack[Arguments],
    ) -> AsyncStream[Item]:
        result = await self._core.run(
            "stream", operation, options, arguments, self._mode
        )
        return cast("AsyncStream[Item]", result)

    async def _call_or_stream(
        self,
        operation: Operation[Result, Item],
        options: RequestOptions,
        flag: bool | Omit | None,
        **arguments: Unpack[Arguments],
    ) -> Result | AsyncStream[Item]:
        kind: Kind = "stream" if flag else "result"
        result = await self._core.run(kind, operation, options, arguments, self._mode)
        return cast("Result | AsyncStream[Item]", result)

    async def _download_or_stream(
        self,
        operation: Operation[Any, Item],
        options: RequestOptions,
        flag: bool | Omit | None,
        **arguments: Unpack[Arguments],
    ) -> AsyncBinaryResponse | AsyncStream[Item]:
        kind: Kind = "stream" if flag else "binary"
        result = await self._core.run(kind, operation, options, arguments, self._mode)
        return cast("AsyncBinaryResponse | AsyncStream[Item]", result)

    def _list(
        self,
        operation: Operation[Result, Item],
        options: RequestOptions,
        **arguments: Unpack[Arguments],
    ) -> AsyncPaginator[Item, Result]:
        result = self._core.paginate(operation, options, arguments, self._mode)
        return cast("AsyncPaginator[Item, Result]", result)
