"""Pages: lists that the server gives piece by piece."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator
from typing import TYPE_CHECKING, Any, Generic, cast

from .call import Call
from .next_page import items_of, next_call

if TYPE_CHECKING:
    import httpx2
    from typing_extensions import TypeVar

    Item = TypeVar("Item")
    Body = TypeVar("Body", default=Any)
else:
    from typing import TypeVar

    Item = TypeVar("Item")
    Body = TypeVar("Body")

__all__ = ["AsyncPage", "AsyncPaginator", "Page"]


class _PageBase(Generic[Item, Body]):
    """What sync and async pages share.

    Attributes:
        items: The items of this page.
        body: The whole answer, as the operation describes it.
        response: The HTTP response.
        request_id: What the server calls the request.
    """

    def __init__(
        self, call: Call, response: httpx2.Response, request_id: str | None, body: Any
    ) -> None:
        self.body = cast(Body, body)
        self.response = response
        self.request_id = request_id
        self._call = call
        self.items: list[Item] = items_of(call, body)
        self._next = next_call(call, response, body, self.items)

    def has_next_page(self) -> bool:
        """Whether there is more, as far as this page tells."""
        return self._next is not None

    def __len__(self) -> int:
        """The number of items of this page."""
        return len(self.items)

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            hint = ""
            if not name.startswith("_") and hasattr(self.body, name):
                hint = f"; it is the answer's: .body.{name}"
            kind = type(self).__name__
            raise AttributeError(f"{kind!r} object has no attribute {name!r}{hint}")

    def __repr__(self) -> str:
        more = ", more" if self.has_next_page() else ""
        return f"<{type(self).__name__} [{len(self.items)} items{more}]>"


class Page(_PageBase[Item, Body]):
    """One page of a list. Iterating goes through the items of this page and all that follow."""

    def __init__(
        self,
        call: Call,
        response: httpx2.Response,
        request_id: str | None,
        body: Any,
        fetch: Callable[[Call], Page[Item, Body]],
    ) -> None:
        super().__init__(call, response, request_id, body)
        self._fetch = fetch

    def next_page(self) -> Page[Item, Body] | None:
        """Fetch the page after this one; None if there is none."""
        return None if self._next is None else self._fetch(self._next)

    def iter_pages(self) -> Iterator[Page[Item, Body]]:
        """This page and all that follow, each fetched when it is reached."""
        page: Page[Item, Body] | None = self
        while page is not None:
            yield page
            page = page.next_page()

    def __iter__(self) -> Iterator[Item]:
        """The items of this page and all that follow, up to ``max_items`` if that was given."""
        left = self._call.max_items
        page: Page[Item, Body] | None = self
        while page is not None:
            yield from page.items if left is None else page.items[:left]
            if left is not None:
                left -= len(page.items)
                if left <= 0:
                    # A page of which no item is wanted is not fetched.
                    return
            page = page.next_page()


class AsyncPage(_PageBase[Item, Body]):
    """One page of a list. ``async for`` goes through the items of this page and all that follow."""

    def __init__(
        self,
        call: Call,
        response: httpx2.Response,
        request_id: str | None,
        body: Any,
        fetch: Callable[[Call], Awaitable[AsyncPage[Item, Body]]],
    ) -> None:
        super().__init__(call, response, request_id, body)
        self._fetch = fetch

    async def next_page(self) -> AsyncPage[Item, Body] | None:
        """Fetch the page after this one; None if there is none."""
        return None if self._next is None else await self._fetch(self._next)

    async def iter_pages(self) -> AsyncIterator[AsyncPage[Item, Body]]:
        """This page and all that follow, each fetched when it is reached."""
        page: AsyncPage[Item, Body] | None = self
        while page is not None:
            yield page
            page = await page.next_page()

    async def __aiter__(self) -> AsyncIterator[Item]:
        """The items of this page and all that follow, up to ``max_items`` if that was given."""
        left = self._call.max_items
        page: AsyncPage[Item, Body] | None = self
        while page is not None:
            for item in page.items if left is None else page.items[:left]:
                yield item
            if left is not None:
                left -= len(page.items)
                if left <= 0:
                    return
            page = await page.next_page()


class AsyncPaginator(Generic[Item, Body]):
    """A list that is not fetched yet: await it for its first page, or iterate with ``async for``.

    ::

        page = await client.files.list()
        async for file in client.files.list(max_items=100): ...
    """

    def __init__(self, fetch: Callable[[], Awaitable[AsyncPage[Item, Body]]]) -> None:
        self._fetch = fetch

    def __await__(self) -> Generator[Any, None, AsyncPage[Item, Body]]:
        return self._fetch().__await__()

    async def iter_pages(self) -> AsyncIterator[AsyncPage[Item, Body]]:
        """All pages, each fetched when it is reached."""
        async for page in (await self._fetch()).iter_pages():
            yield page

    async def __aiter__(self) -> AsyncIterator[Item]:
        async for item in await self._fetch():
            yield item
