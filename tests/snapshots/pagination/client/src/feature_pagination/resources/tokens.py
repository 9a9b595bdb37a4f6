"""The methods of `tokens`."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from .._runtime import AsyncResource, Operation, Pages, Ref, Resource, omit

if TYPE_CHECKING:
    from .._runtime import (
        AsyncPaginator,
        Omit,
        Page,
        PageOptions,
        Unpack,
        async_raw,
        async_streaming,
        raw,
        streaming,
    )
    from ..types import ListTokensResponse, Thing


class Tokens(Resource):
    """The methods of `tokens`."""

    def list(
        self,
        *,
        page_token: str | Omit = omit,
        page_size: int | Omit = omit,
        **options: Unpack[PageOptions],
    ) -> Page[Thing, ListTokensResponse]:
        """`GET /tokens`

        Args:
            page_token
            page_size

        Returns:
            A page.

            A page; iterating over it goes through the items of all pages.

        Example:
            for item in client.tokens.list():
                print(item)
        """
        return self._list(
            _LIST, options, query={"page_token": page_token, "page_size": page_size}
        )

    @property
    def with_raw_response(self) -> TokensWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("TokensWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> TokensWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("TokensWithStreamingResponse", self._view("streaming"))


class AsyncTokens(AsyncResource):
    """The methods of `tokens`."""

    def list(
        self,
        *,
        page_token: str | Omit = omit,
        page_size: int | Omit = omit,
        **options: Unpack[PageOptions],
    ) -> AsyncPaginator[Thing, ListTokensResponse]:
        """`GET /tokens`

        Args:
            page_token
            page_size

        Returns:
            A page.

            A page; iterating over it goes through the items of all pages.

        Example:
            async for item in client.tokens.list():
                print(item)
        """
        return self._list(
            _LIST, options, query={"page_token": page_token, "page_size": page_size}
        )

    @property
    def with_raw_response(self) -> AsyncTokensWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncTokensWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncTokensWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncTokensWithStreamingResponse", self._view("streaming"))


_LIST: Operation[ListTokensResponse, Thing] = Operation(
    "GET",
    "/tokens",
    result=Ref("ListTokensResponse"),
    pages=Pages(
        "cursor",
        items=("items",),
        parameter="page_token",
        cursor=("next_page_token",),
        limit="page_size",
    ),
)

if TYPE_CHECKING:

    class TokensWithRawResponse:
        def __init__(self, resource: Tokens) -> None:
            self.list = raw(resource.list)

    class TokensWithStreamingResponse:
        def __init__(self, resource: Tokens) -> None:
            self.list = streaming(resource.list)

    class AsyncTokensWithRawResponse:
        def __init__(self, resource: AsyncTokens) -> None:
            self.list = async_raw(resource.list)

    class AsyncTokensWithStreamingResponse:
        def __init__(self, resource: AsyncTokens) -> None:
            self.list = async_streaming(resource.list)
