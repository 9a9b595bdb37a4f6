"""Measure how well a model does a task: describe the data and the criteria once, then run
models against them.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, cast

from ..._runtime import JSON, AsyncResource, Operation, Pages, Ref, Resource, omit

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal

    from ..._runtime import (
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
    from ...types import (
        CreateEvalCustomDataSourceConfigParam,
        CreateEvalLabelModelGraderParam,
        CreateEvalLogsDataSourceConfigParam,
        CreateEvalStoredCompletionsDataSourceConfigParam,
        DeleteEvalResponse,
        Eval,
        EvalList,
        EvalPythonGrader,
        EvalPythonGraderParam,
        EvalScoreModelGrader,
        EvalScoreModelGraderParam,
        EvalTextSimilarityGrader,
        EvalTextSimilarityGraderParam,
        MetadataParam,
        StringCheckGrader,
        StringCheckGraderParam,
    )
    from .runs import (
        AsyncRuns,
        AsyncRunsWithRawResponse,
        AsyncRunsWithStreamingResponse,
        Runs,
        RunsWithRawResponse,
        RunsWithStreamingResponse,
    )


class Evals(Resource):
    """Measure how well a model does a task: describe the data and the criteria once, then
    run models against them.
    """

    @cached_property
    def runs(self) -> Runs:
        """An assistant at work on a thread, and the steps it takes."""
        from .runs import Runs

        return Runs(self)

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        order_by: Literal["created_at", "updated_at"] | Omit = omit,
        **options: Unpack[PageOptions],
    ) -> Page[Eval, EvalList]:
        """List evals

        Pages through the evals of your project.

        Args:
            after: Start behind this eval: pass the `last_id` of the page you have.
            limit: How many objects a page holds at most, from 1 to 100.

                Defaults to `20`.
            order: `asc` lists the oldest first, `desc` the newest.

                Defaults to `"asc"`.
            order_by: Sort by when evals were made, or last changed.

                Defaults to `"created_at"`.

        Returns:
            One page of evals.

            A page; iterating over it goes through the items of all pages.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            for item in client.evals.list():
                print(item)
        """
        return self._list(
            _LIST,
            options,
            query={
                "after": after,
                "limit": limit,
                "order": order,
                "order_by": order_by,
            },
        )

    def create(
        self,
        *,
        data_source_config: (
            CreateEvalCustomDataSourceConfigParam
            | CreateEvalLogsDataSourceConfigParam
            | CreateEvalStoredCompletionsDataSourceConfigParam
        ),
        testing_criteria: Iterable[
            CreateEvalLabelModelGraderParam
            | StringCheckGraderParam
            | StringCheckGrader
            | EvalTextSimilarityGraderParam
            | EvalTextSimilarityGrader
            | EvalPythonGraderParam
            | EvalPythonGrader
            | EvalScoreModelGraderParam
            | EvalScoreModelGrader
        ],
        name: str | Omit = omit,
        metadata: MetadataParam | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Eval:
        """Create an eval

        Describes a test: what the data looks like and what counts as good. Run it on as
        many models as you like.

        Args:
            data_source_config: What the data of its runs will look like. It settles
                what templates of the criteria can refer to.
            testing_criteria: What answers are judged by.
            name: Name of the eval.
            metadata: Your own notes on the eval.

        Returns:
            The eval.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            client.evals.create(
                data_source_config={
                    "type": "custom",
                    "item_schema": {
                        "type": "object",
                        "properties": {
                            "question": {"type": "string"},
                            "answer": {"type": "string"},
                        },
                        "required": ["question", "answer"],
                    },
                    "include_sample_schema": True,
                },
                testing_criteria=[
                    {
                        "type": "string_check",
                        "name": "exact",
                        "operation": "eq",
                        "input": "{{ sample.output_text }}",
                        "reference": "{{ item.answer }}",
                    }
                ],
            )
        """
        return self._call(
            _CREATE,
            options,
            body={
                "data_source_config": data_source_config,
                "testing_criteria": testing_criteria,
                "name": name,
                "metadata": metadata,
            },
        )

    def retrieve(self, eval_id: str, **options: Unpack[RequestOptions]) -> Eval:
        """Retrieve an eval

        Looks up one eval.

        Args:
            eval_id: Id of the eval.

        Returns:
            The eval.

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
            client.evals.retrieve("eval_t1de")
        """
        return self._call(_RETRIEVE, options, path={"eval_id": eval_id})

    def update(
        self,
        eval_id: str,
        *,
        name: str | Omit = omit,
        metadata: MetadataParam | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Eval:
        """Update an eval

        Changes name or metadata of an eval. The rest is fixed.

        Args:
            eval_id: Id of the eval.
            name: New name.
            metadata: Pairs that take the place of the old ones.

        Returns:
            The eval after the change.

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
            client.evals.update("eval_t1de")
        """
        return self._call(
            _UPDATE,
            options,
            path={"eval_id": eval_id},
            body={"name": name, "metadata": metadata},
        )

    def delete(
        self, eval_id: str, **options: Unpack[RequestOptions]
    ) -> DeleteEvalResponse:
        """Delete an eval

        Removes an eval.

        Args:
            eval_id: Id of the eval.

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
            client.evals.delete("eval_t1de")
        """
        return self._call(_DELETE, options, path={"eval_id": eval_id})

    @property
    def with_raw_response(self) -> EvalsWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("EvalsWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> EvalsWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("EvalsWithStreamingResponse", self._view("streaming"))


class AsyncEvals(AsyncResource):
    """Measure how well a model does a task: describe the data and the criteria once, then
    run models against them.
    """

    @cached_property
    def runs(self) -> AsyncRuns:
        """An assistant at work on a thread, and the steps it takes."""
        from .runs import AsyncRuns

        return AsyncRuns(self)

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        order_by: Literal["created_at", "updated_at"] | Omit = omit,
        **options: Unpack[PageOptions],
    ) -> AsyncPaginator[Eval, EvalList]:
        """List evals

        Pages through the evals of your project.

        Args:
            after: Start behind this eval: pass the `last_id` of the page you have.
            limit: How many objects a page holds at most, from 1 to 100.

                Defaults to `20`.
            order: `asc` lists the oldest first, `desc` the newest.

                Defaults to `"asc"`.
            order_by: Sort by when evals were made, or last changed.

                Defaults to `"created_at"`.

        Returns:
            One page of evals.

            A page; iterating over it goes through the items of all pages.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            async for item in client.evals.list():
                print(item)
        """
        return self._list(
            _LIST,
            options,
            query={
                "after": after,
                "limit": limit,
                "order": order,
                "order_by": order_by,
            },
        )

    async def create(
        self,
        *,
        data_source_config: (
            CreateEvalCustomDataSourceConfigParam
            | CreateEvalLogsDataSourceConfigParam
            | CreateEvalStoredCompletionsDataSourceConfigParam
        ),
        testing_criteria: Iterable[
            CreateEvalLabelModelGraderParam
            | StringCheckGraderParam
            | StringCheckGrader
            | EvalTextSimilarityGraderParam
            | EvalTextSimilarityGrader
            | EvalPythonGraderParam
            | EvalPythonGrader
            | EvalScoreModelGraderParam
            | EvalScoreModelGrader
        ],
        name: str | Omit = omit,
        metadata: MetadataParam | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Eval:
        """Create an eval

        Describes a test: what the data looks like and what counts as good. Run it on as
        many models as you like.

        Args:
            data_source_config: What the data of its runs will look like. It settles
                what templates of the criteria can refer to.
            testing_criteria: What answers are judged by.
            name: Name of the eval.
            metadata: Your own notes on the eval.

        Returns:
            The eval.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            await client.evals.create(
                data_source_config={
                    "type": "custom",
                    "item_schema": {
                        "type": "object",
                        "properties": {
                            "question": {"type": "string"},
                            "answer": {"type": "string"},
                        },
                        "required": ["question", "answer"],
                    },
                    "include_sample_schema": True,
                },
                testing_criteria=[
                    {
                        "type": "string_check",
                        "name": "exact",
                        "operation": "eq",
                        "input": "{{ sample.output_text }}",
                        "reference": "{{ item.answer }}",
                    }
                ],
            )
        """
        return await self._call(
            _CREATE,
            options,
            body={
                "data_source_config": data_source_config,
                "testing_criteria": testing_criteria,
                "name": name,
                "metadata": metadata,
            },
        )

    async def retrieve(self, eval_id: str, **options: Unpack[RequestOptions]) -> Eval:
        """Retrieve an eval

        Looks up one eval.

        Args:
            eval_id: Id of the eval.

        Returns:
            The eval.

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
            await client.evals.retrieve("eval_t1de")
        """
        return await self._call(_RETRIEVE, options, path={"eval_id": eval_id})

    async def update(
        self,
        eval_id: str,
        *,
        name: str | Omit = omit,
        metadata: MetadataParam | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Eval:
        """Update an eval

        Changes name or metadata of an eval. The rest is fixed.

        Args:
            eval_id: Id of the eval.
            name: New name.
            metadata: Pairs that take the place of the old ones.

        Returns:
            The eval after the change.

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
            await client.evals.update("eval_t1de")
        """
        return await self._call(
            _UPDATE,
            options,
            path={"eval_id": eval_id},
            body={"name": name, "metadata": metadata},
        )

    async def delete(
        self, eval_id: str, **options: Unpack[RequestOptions]
    ) -> DeleteEvalResponse:
        """Delete an eval

        Removes an eval.

        Args:
            eval_id: Id of the eval.

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
            await client.evals.delete("eval_t1de")
        """
        return await self._call(_DELETE, options, path={"eval_id": eval_id})

    @property
    def with_raw_response(self) -> AsyncEvalsWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncEvalsWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncEvalsWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncEvalsWithStreamingResponse", self._view("streaming"))


_LIST: Operation[EvalList, Eval] = Operation(
    "GET",
    "/evals",
    result=Ref("EvalList"),
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
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
)

_CREATE: Operation[Eval] = Operation(
    "POST",
    "/evals",
    body=JSON,
    result=Ref("Eval"),
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
)

_RETRIEVE: Operation[Eval] = Operation(
    "GET",
    "/evals/{eval_id}",
    result=Ref("Eval"),
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        404: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
)

_UPDATE: Operation[Eval] = Operation(
    "POST",
    "/evals/{eval_id}",
    body=JSON,
    result=Ref("Eval"),
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        404: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
)

_DELETE: Operation[DeleteEvalResponse] = Operation(
    "DELETE",
    "/evals/{eval_id}",
    result=Ref("DeleteEvalResponse"),
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        404: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
)

if TYPE_CHECKING:

    class EvalsWithRawResponse:
        def __init__(self, resource: Evals) -> None:
            self.list = raw(resource.list)
            self.create = raw(resource.create)
            self.retrieve = raw(resource.retrieve)
            self.update = raw(resource.update)
            self.delete = raw(resource.delete)
            self.runs = RunsWithRawResponse(resource.runs)

    class EvalsWithStreamingResponse:
        def __init__(self, resource: Evals) -> None:
            self.list = streaming(resource.list)
            self.create = streaming(resource.create)
            self.retrieve = streaming(resource.retrieve)
            self.update = streaming(resource.update)
            self.delete = streaming(resource.delete)
            self.runs = RunsWithStreamingResponse(resource.runs)

    class AsyncEvalsWithRawResponse:
        def __init__(self, resource: AsyncEvals) -> None:
            self.list = async_raw(resource.list)
            self.create = async_raw(resource.create)
            self.retrieve = async_raw(resource.retrieve)
            self.update = async_raw(resource.update)
            self.delete = async_raw(resource.delete)
            self.runs = AsyncRunsWithRawResponse(resource.runs)

    class AsyncEvalsWithStreamingResponse:
        def __init__(self, resource: AsyncEvals) -> None:
            self.list = async_streaming(resource.list)
            self.create = async_streaming(resource.create)
            self.retrieve = async_streaming(resource.retrieve)
            self.update = async_streaming(resource.update)
            self.delete = async_streaming(resource.delete)
            self.runs = AsyncRunsWithStreamingResponse(resource.runs)
