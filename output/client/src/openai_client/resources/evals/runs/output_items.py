"""The methods of `evals.runs.output_items`."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from ...._runtime import AsyncResource, Operation, Pages, Ref, Resource, omit

if TYPE_CHECKING:
    from typing import Literal

    from ...._runtime import (
        AsyncPaginator,
        Omit,
        Page,
        PageOptions,
        RequestOptions,
        Unpack,
        async_raw,
        async_streaming,
        raw,
        streaming,
    )
    from ....types import EvalRunOutputItem, EvalRunOutputItemList


class OutputItems(Resource):
    """The methods of `evals.runs.output_items`."""

    def list(
        self,
        eval_id: str,
        run_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        status: Literal["fail", "pass"] | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[PageOptions],
    ) -> Page[EvalRunOutputItem, EvalRunOutputItemList]:
        """List output items of a run

        Pages through the results of a run, one for each example.

        Args:
            eval_id: Id of the eval.
            run_id: Id of the run.
            after: Start behind this item: pass the `last_id` of the page you have.
            limit: How many objects a page holds at most, from 1 to 100.

                Defaults to `20`.
            status: Only examples that failed, or that passed.
            order: `asc` lists the oldest first, `desc` the newest.

                Defaults to `"asc"`.

        Returns:
            One page of output items.

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
            for item in client.evals.runs.output_items.list("eval_t1de", "run_4vPz"):
                print(item)
        """
        return self._list(
            _LIST,
            options,
            path={"eval_id": eval_id, "run_id": run_id},
            query={"after": after, "limit": limit, "status": status, "order": order},
        )

    def retrieve(
        self,
        eval_id: str,
        run_id: str,
        output_item_id: str,
        **options: Unpack[RequestOptions],
    ) -> EvalRunOutputItem:
        """Retrieve an output item of a run

        Looks up the result for one example.

        Args:
            eval_id: Id of the eval.
            run_id: Id of the run.
            output_item_id: Id of the output item.

        Returns:
            The output item.

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
            client.evals.runs.output_items.retrieve(
                "eval_t1de",
                "run_4vPz",
                "outputitem_3f",
            )
        """
        return self._call(
            _RETRIEVE,
            options,
            path={
                "eval_id": eval_id,
                "run_id": run_id,
                "output_item_id": output_item_id,
            },
        )

    @property
    def with_raw_response(self) -> OutputItemsWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("OutputItemsWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> OutputItemsWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("OutputItemsWithStreamingResponse", self._view("streaming"))


class AsyncOutputItems(AsyncResource):
    """The methods of `evals.runs.output_items`."""

    def list(
        self,
        eval_id: str,
        run_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        status: Literal["fail", "pass"] | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[PageOptions],
    ) -> AsyncPaginator[EvalRunOutputItem, EvalRunOutputItemList]:
        """List output items of a run

        Pages through the results of a run, one for each example.

        Args:
            eval_id: Id of the eval.
            run_id: Id of the run.
            after: Start behind this item: pass the `last_id` of the page you have.
            limit: How many objects a page holds at most, from 1 to 100.

                Defaults to `20`.
            status: Only examples that failed, or that passed.
            order: `asc` lists the oldest first, `desc` the newest.

                Defaults to `"asc"`.

        Returns:
            One page of output items.

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
            async for item in client.evals.runs.output_items.list("eval_t1de", "run_4vPz"):
                print(item)
        """
        return self._list(
            _LIST,
            options,
            path={"eval_id": eval_id, "run_id": run_id},
            query={"after": after, "limit": limit, "status": status, "order": order},
        )

    async def retrieve(
        self,
        eval_id: str,
        run_id: str,
        output_item_id: str,
        **options: Unpack[RequestOptions],
    ) -> EvalRunOutputItem:
        """Retrieve an output item of a run

        Looks up the result for one example.

        Args:
            eval_id: Id of the eval.
            run_id: Id of the run.
            output_item_id: Id of the output item.

        Returns:
            The output item.

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
            await client.evals.runs.output_items.retrieve(
                "eval_t1de",
                "run_4vPz",
                "outputitem_3f",
            )
        """
        return await self._call(
            _RETRIEVE,
            options,
            path={
                "eval_id": eval_id,
                "run_id": run_id,
                "output_item_id": output_item_id,
            },
        )

    @property
    def with_raw_response(self) -> AsyncOutputItemsWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncOutputItemsWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncOutputItemsWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncOutputItemsWithStreamingResponse", self._view("streaming"))


_LIST: Operation[EvalRunOutputItemList, EvalRunOutputItem] = Operation(
    "GET",
    "/evals/{eval_id}/runs/{run_id}/output_items",
    result=Ref("EvalRunOutputItemList"),
    pages=Pages(
        "cursor",
        items=("data",),
        parameter="after",
        cursor=("last_id",),
        has_more=("has_more",),
        limit="limit",
    ),
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        404: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
)

_RETRIEVE: Operation[EvalRunOutputItem] = Operation(
    "GET",
    "/evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}",
    result=Ref("EvalRunOutputItem"),
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        404: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
)

if TYPE_CHECKING:

    class OutputItemsWithRawResponse:
        def __init__(self, resource: OutputItems) -> None:
            self.list = raw(resource.list)
            self.retrieve = raw(resource.retrieve)

    class OutputItemsWithStreamingResponse:
        def __init__(self, resource: OutputItems) -> None:
            self.list = streaming(resource.list)
            self.retrieve = streaming(resource.retrieve)

    class AsyncOutputItemsWithRawResponse:
        def __init__(self, resource: AsyncOutputItems) -> None:
            self.list = async_raw(resource.list)
            self.retrieve = async_raw(resource.retrieve)

    class AsyncOutputItemsWithStreamingResponse:
        def __init__(self, resource: AsyncOutputItems) -> None:
            self.list = async_streaming(resource.list)
            self.retrieve = async_streaming(resource.retrieve)
