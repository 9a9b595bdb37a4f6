"""The methods of `responses.input_items`."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from ..._runtime import AsyncResource, Operation, Pages, Ref, Resource, Style, omit

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal

    from ..._runtime import (
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
    from ...types import ResponseIncludable, ResponseItem, ResponseItemList


class InputItems(Resource):
    """The methods of `responses.input_items`."""

    def list(
        self,
        response_id: str,
        *,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        after: str | Omit = omit,
        include: Iterable[ResponseIncludable] | Omit = omit,
        **options: Unpack[PageOptions],
    ) -> Page[ResponseItem, ResponseItemList]:
        """List input items of a response

        Pages through what was sent to get a response.

        Args:
            response_id: Id of the response.
            limit: How many objects a page holds at most, from 1 to 100.

                Defaults to `20`.
            order: `desc` lists the newest first, which is the default; `asc` the
                oldest.
            after: Start behind this item: pass the `last_id` of the page you have.
            include: Extra detail to put into the answer.

        Returns:
            One page of items.

            A page; iterating over it goes through the items of all pages.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            NotFoundError: There is no such object, or the key cannot see it.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            for item in client.responses.input_items.list("resp_c81Wd"):
                print(item)
        """
        return self._list(
            _LIST,
            options,
            path={"response_id": response_id},
            query={"limit": limit, "order": order, "after": after, "include": include},
        )

    @property
    def with_raw_response(self) -> InputItemsWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("InputItemsWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> InputItemsWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("InputItemsWithStreamingResponse", self._view("streaming"))


class AsyncInputItems(AsyncResource):
    """The methods of `responses.input_items`."""

    def list(
        self,
        response_id: str,
        *,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        after: str | Omit = omit,
        include: Iterable[ResponseIncludable] | Omit = omit,
        **options: Unpack[PageOptions],
    ) -> AsyncPaginator[ResponseItem, ResponseItemList]:
        """List input items of a response

        Pages through what was sent to get a response.

        Args:
            response_id: Id of the response.
            limit: How many objects a page holds at most, from 1 to 100.

                Defaults to `20`.
            order: `desc` lists the newest first, which is the default; `asc` the
                oldest.
            after: Start behind this item: pass the `last_id` of the page you have.
            include: Extra detail to put into the answer.

        Returns:
            One page of items.

            A page; iterating over it goes through the items of all pages.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            NotFoundError: There is no such object, or the key cannot see it.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            async for item in client.responses.input_items.list("resp_c81Wd"):
                print(item)
        """
        return self._list(
            _LIST,
            options,
            path={"response_id": response_id},
            query={"limit": limit, "order": order, "after": after, "include": include},
        )

    @property
    def with_raw_response(self) -> AsyncInputItemsWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncInputItemsWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncInputItemsWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncInputItemsWithStreamingResponse", self._view("streaming"))


_LIST: Operation[ResponseItemList, ResponseItem] = Operation(
    "GET",
    "/responses/{response_id}/input_items",
    result=Ref("ResponseItemList"),
    pages=Pages(
        "cursor",
        items=("data",),
        parameter="after",
        cursor=("last_id",),
        has_more=("has_more",),
        limit="limit",
    ),
    styles={"query": {"include": Style("deepObject", explode=True)}},
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        404: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
)

if TYPE_CHECKING:

    class InputItemsWithRawResponse:
        def __init__(self, resource: InputItems) -> None:
            self.list = raw(resource.list)

    class InputItemsWithStreamingResponse:
        def __init__(self, resource: InputItems) -> None:
            self.list = streaming(resource.list)

    class AsyncInputItemsWithRawResponse:
        def __init__(self, resource: AsyncInputItems) -> None:
            self.list = async_raw(resource.list)

    class AsyncInputItemsWithStreamingResponse:
        def __init__(self, resource: AsyncInputItems) -> None:
            self.list = async_streaming(resource.list)
