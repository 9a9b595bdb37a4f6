"""The methods of `pages`."""

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
    from ..types import ListPagesResponse, Thing


class PagesResource(Resource):
    """The methods of `pages`."""

    def list(
        self,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        **options: Unpack[PageOptions],
    ) -> Page[Thing, ListPagesResponse]:
        """`GET /pages`

        Args:
            page: Defaults to `1`.
            per_page

        Returns:
            A page.

            A page; iterating over it goes through the items of all pages.

        Example:
            for item in client.pages.list():
                print(item)
        """
        return self._list(_LIST, options, query={"page": page, "per_page": per_page})

    @property
    def with_raw_response(self) -> PagesResourceWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("PagesResourceWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> PagesResourceWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("PagesResourceWithStreamingResponse", self._view("streaming"))


class AsyncPagesResource(AsyncResource):
    """The methods of `pages`."""

    def list(
        self,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        **options: Unpack[PageOptions],
    ) -> AsyncPaginator[Thing, ListPagesResponse]:
        """`GET /pages`

        Args:
            page: Defaults to `1`.
            per_page

        Returns:
            A page.

            A page; iterating over it goes through the items of all pages.

        Example:
            async for item in client.pages.list():
                print(item)
        """
        return self._list(_LIST, options, query={"page": page, "per_page": per_page})

    @property
    def with_raw_response(self) -> AsyncPagesResourceWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncPagesResourceWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncPagesResourceWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncPagesResourceWithStreamingResponse", self._view("streaming"))


_LIST: Operation[ListPagesResponse, Thing] = Operation(
    "GET",
    "/pages",
    result=Ref("ListPagesResponse"),
    pages=Pages(
        "page",
        items=("results",),
        parameter="page",
        total=("total_pages",),
        limit="per_page",
    ),
)

if TYPE_CHECKING:

    class PagesResourceWithRawResponse:
        def __init__(self, resource: PagesResource) -> None:
            self.list = raw(resource.list)

    class PagesResourceWithStreamingResponse:
        def __init__(self, resource: PagesResource) -> None:
            self.list = streaming(resource.list)

    class AsyncPagesResourceWithRawResponse:
        def __init__(self, resource: AsyncPagesResource) -> None:
            self.list = async_raw(resource.list)

    class AsyncPagesResourceWithStreamingResponse:
        def __init__(self, resource: AsyncPagesResource) -> None:
            self.list = async_streaming(resource.list)
