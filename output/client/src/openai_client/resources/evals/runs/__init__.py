"""An assistant at work on a thread, and the steps it takes."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, cast

from ...._runtime import JSON, AsyncResource, Operation, Pages, Ref, Resource, omit

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
    from ....types import (
        CreateEvalCompletionsRunDataSource,
        CreateEvalCompletionsRunDataSourceParam,
        CreateEvalJSONLRunDataSource,
        CreateEvalJSONLRunDataSourceParam,
        CreateEvalResponsesRunDataSource,
        CreateEvalResponsesRunDataSourceParam,
        DeleteEvalRunResponse,
        EvalRun,
        EvalRunList,
        MetadataParam,
    )
    from .output_items import (
        AsyncOutputItems,
        AsyncOutputItemsWithRawResponse,
        AsyncOutputItemsWithStreamingResponse,
        OutputItems,
        OutputItemsWithRawResponse,
        OutputItemsWithStreamingResponse,
    )


class Runs(Resource):
    """An assistant at work on a thread, and the steps it takes."""

    @cached_property
    def output_items(self) -> OutputItems:
        """The methods of `evals.runs.output_items`."""
        from .output_items import OutputItems

        return OutputItems(self)

    def list(
        self,
        eval_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        status: (
            Literal["queued", "in_progress", "completed", "canceled", "failed"] | Omit
        ) = omit,
        **options: Unpack[PageOptions],
    ) -> Page[EvalRun, EvalRunList]:
        """List runs of an eval

        Pages through the runs of an eval.

        Args:
            eval_id: Id of the eval.
            after: Start behind this run: pass the `last_id` of the page you have.
            limit: How many objects a page holds at most, from 1 to 100.

                Defaults to `20`.
            order: `asc` lists the oldest first, `desc` the newest.

                Defaults to `"asc"`.
            status: Only runs in this state.

        Returns:
            One page of runs.

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
            for item in client.evals.runs.list("eval_t1de"):
                print(item)
        """
        return self._list(
            _LIST,
            options,
            path={"eval_id": eval_id},
            query={"after": after, "limit": limit, "order": order, "status": status},
        )

    def create(
        self,
        eval_id: str,
        *,
        data_source: (
            CreateEvalJSONLRunDataSourceParam
            | CreateEvalJSONLRunDataSource
            | CreateEvalCompletionsRunDataSourceParam
            | CreateEvalCompletionsRunDataSource
            | CreateEvalResponsesRunDataSourceParam
            | CreateEvalResponsesRunDataSource
        ),
        name: str | Omit = omit,
        metadata: MetadataParam | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> EvalRun:
        """Run an eval

        Puts a model, or answers you already have, to the test. The data must fit the
        eval's data source configuration.

        Args:
            eval_id: Id of the eval.
            data_source: The examples, and how to get answers to them.
            name: Name for the run.
            metadata: Your own notes on the run.

        Returns:
            The run, in the queue.

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
            client.evals.runs.create(
                "eval_t1de",
                data_source={
                    "type": "completions",
                    "model": "gpt-4o-mini",
                    "input_messages": {
                        "type": "template",
                        "template": [{"role": "user", "content": "{{ item.question }}"}],
                    },
                    "sampling_params": {"temperature": 0.2, "max_completion_tokens": 50},
                    "source": {
                        "type": "file_content",
                        "content": [
                            {"item": {"question": "When is high water?", "answer": "18:42"}}
                        ],
                    },
                },
            )
        """
        return self._call(
            _CREATE,
            options,
            path={"eval_id": eval_id},
            body={"data_source": data_source, "name": name, "metadata": metadata},
        )

    def retrieve(
        self, eval_id: str, run_id: str, **options: Unpack[RequestOptions]
    ) -> EvalRun:
        """Retrieve a run of an eval

        Looks up the state and the results of one run.

        Args:
            eval_id: Id of the eval.
            run_id: Id of the run.

        Returns:
            The run.

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
            client.evals.runs.retrieve("eval_t1de", "run_4vPz")
        """
        return self._call(
            _RETRIEVE, options, path={"eval_id": eval_id, "run_id": run_id}
        )

    def cancel(
        self, eval_id: str, run_id: str, **options: Unpack[RequestOptions]
    ) -> EvalRun:
        """Cancel a run of an eval

        Stops a run that is still going.

        Args:
            eval_id: Id of the eval.
            run_id: Id of the run.

        Returns:
            The cancelled run.

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
            client.evals.runs.cancel("eval_t1de", "run_4vPz")
        """
        return self._call(_CANCEL, options, path={"eval_id": eval_id, "run_id": run_id})

    def delete(
        self, eval_id: str, run_id: str, **options: Unpack[RequestOptions]
    ) -> DeleteEvalRunResponse:
        """Delete a run of an eval

        Removes a run and its results.

        Args:
            eval_id: Id of the eval.
            run_id: Id of the run.

        Returns:
            Confirmation of the removal.

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
            client.evals.runs.delete("eval_t1de", "run_4vPz")
        """
        return self._call(_DELETE, options, path={"eval_id": eval_id, "run_id": run_id})

    @property
    def with_raw_response(self) -> RunsWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("RunsWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> RunsWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("RunsWithStreamingResponse", self._view("streaming"))


class AsyncRuns(AsyncResource):
    """An assistant at work on a thread, and the steps it takes."""

    @cached_property
    def output_items(self) -> AsyncOutputItems:
        """The methods of `evals.runs.output_items`."""
        from .output_items import AsyncOutputItems

        return AsyncOutputItems(self)

    def list(
        self,
        eval_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        status: (
            Literal["queued", "in_progress", "completed", "canceled", "failed"] | Omit
        ) = omit,
        **options: Unpack[PageOptions],
    ) -> AsyncPaginator[EvalRun, EvalRunList]:
        """List runs of an eval

        Pages through the runs of an eval.

        Args:
            eval_id: Id of the eval.
            after: Start behind this run: pass the `last_id` of the page you have.
            limit: How many objects a page holds at most, from 1 to 100.

                Defaults to `20`.
            order: `asc` lists the oldest first, `desc` the newest.

                Defaults to `"asc"`.
            status: Only runs in this state.

        Returns:
            One page of runs.

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
            async for item in client.evals.runs.list("eval_t1de"):
                print(item)
        """
        return self._list(
            _LIST,
            options,
            path={"eval_id": eval_id},
            query={"after": after, "limit": limit, "order": order, "status": status},
        )

    async def create(
        self,
        eval_id: str,
        *,
        data_source: (
            CreateEvalJSONLRunDataSourceParam
            | CreateEvalJSONLRunDataSource
            | CreateEvalCompletionsRunDataSourceParam
            | CreateEvalCompletionsRunDataSource
            | CreateEvalResponsesRunDataSourceParam
            | CreateEvalResponsesRunDataSource
        ),
        name: str | Omit = omit,
        metadata: MetadataParam | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> EvalRun:
        """Run an eval

        Puts a model, or answers you already have, to the test. The data must fit the
        eval's data source configuration.

        Args:
            eval_id: Id of the eval.
            data_source: The examples, and how to get answers to them.
            name: Name for the run.
            metadata: Your own notes on the run.

        Returns:
            The run, in the queue.

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
            await client.evals.runs.create(
                "eval_t1de",
                data_source={
                    "type": "completions",
                    "model": "gpt-4o-mini",
                    "input_messages": {
                        "type": "template",
                        "template": [{"role": "user", "content": "{{ item.question }}"}],
                    },
                    "sampling_params": {"temperature": 0.2, "max_completion_tokens": 50},
                    "source": {
                        "type": "file_content",
                        "content": [
                            {"item": {"question": "When is high water?", "answer": "18:42"}}
                        ],
                    },
                },
            )
        """
        return await self._call(
            _CREATE,
            options,
            path={"eval_id": eval_id},
            body={"data_source": data_source, "name": name, "metadata": metadata},
        )

    async def retrieve(
        self, eval_id: str, run_id: str, **options: Unpack[RequestOptions]
    ) -> EvalRun:
        """Retrieve a run of an eval

        Looks up the state and the results of one run.

        Args:
            eval_id: Id of the eval.
            run_id: Id of the run.

        Returns:
            The run.

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
            await client.evals.runs.retrieve("eval_t1de", "run_4vPz")
        """
        return await self._call(
            _RETRIEVE, options, path={"eval_id": eval_id, "run_id": run_id}
        )

    async def cancel(
        self, eval_id: str, run_id: str, **options: Unpack[RequestOptions]
    ) -> EvalRun:
        """Cancel a run of an eval

        Stops a run that is still going.

        Args:
            eval_id: Id of the eval.
            run_id: Id of the run.

        Returns:
            The cancelled run.

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
            await client.evals.runs.cancel("eval_t1de", "run_4vPz")
        """
        return await self._call(
            _CANCEL, options, path={"eval_id": eval_id, "run_id": run_id}
        )

    async def delete(
        self, eval_id: str, run_id: str, **options: Unpack[RequestOptions]
    ) -> DeleteEvalRunResponse:
        """Delete a run of an eval

        Removes a run and its results.

        Args:
            eval_id: Id of the eval.
            run_id: Id of the run.

        Returns:
            Confirmation of the removal.

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
            await client.evals.runs.delete("eval_t1de", "run_4vPz")
        """
        return await self._call(
            _DELETE, options, path={"eval_id": eval_id, "run_id": run_id}
        )

    @property
    def with_raw_response(self) -> AsyncRunsWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncRunsWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncRunsWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncRunsWithStreamingResponse", self._view("streaming"))


_LIST: Operation[EvalRunList, EvalRun] = Operation(
    "GET",
    "/evals/{eval_id}/runs",
    result=Ref("EvalRunList"),
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

_CREATE: Operation[EvalRun] = Operation(
    "POST",
    "/evals/{eval_id}/runs",
    body=JSON,
    result=Ref("EvalRun"),
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        404: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
)

_RETRIEVE: Operation[EvalRun] = Operation(
    "GET",
    "/evals/{eval_id}/runs/{run_id}",
    result=Ref("EvalRun"),
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        404: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
)

_CANCEL: Operation[EvalRun] = Operation(
    "POST",
    "/evals/{eval_id}/runs/{run_id}",
    result=Ref("EvalRun"),
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        404: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
)

_DELETE: Operation[DeleteEvalRunResponse] = Operation(
    "DELETE",
    "/evals/{eval_id}/runs/{run_id}",
    result=Ref("DeleteEvalRunResponse"),
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        404: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
)

if TYPE_CHECKING:

    class RunsWithRawResponse:
        def __init__(self, resource: Runs) -> None:
            self.list = raw(resource.list)
            self.create = raw(resource.create)
            self.retrieve = raw(resource.retrieve)
            self.cancel = raw(resource.cancel)
            self.delete = raw(resource.delete)
            self.output_items = OutputItemsWithRawResponse(resource.output_items)

    class RunsWithStreamingResponse:
        def __init__(self, resource: Runs) -> None:
            self.list = streaming(resource.list)
            self.create = streaming(resource.create)
            self.retrieve = streaming(resource.retrieve)
            self.cancel = streaming(resource.cancel)
            self.delete = streaming(resource.delete)
            self.output_items = OutputItemsWithStreamingResponse(resource.output_items)

    class AsyncRunsWithRawResponse:
        def __init__(self, resource: AsyncRuns) -> None:
            self.list = async_raw(resource.list)
            self.create = async_raw(resource.create)
            self.retrieve = async_raw(resource.retrieve)
            self.cancel = async_raw(resource.cancel)
            self.delete = async_raw(resource.delete)
            self.output_items = AsyncOutputItemsWithRawResponse(resource.output_items)

    class AsyncRunsWithStreamingResponse:
        def __init__(self, resource: AsyncRuns) -> None:
            self.list = async_streaming(resource.list)
            self.create = async_streaming(resource.create)
            self.retrieve = async_streaming(resource.retrieve)
            self.cancel = async_streaming(resource.cancel)
            self.delete = async_streaming(resource.delete)
            self.output_items = AsyncOutputItemsWithStreamingResponse(
                resource.output_items
            )
