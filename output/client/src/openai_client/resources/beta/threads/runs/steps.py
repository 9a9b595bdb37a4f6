"""The methods of `beta.threads.runs.steps`."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from ....._runtime import AsyncResource, Operation, Pages, Ref, Resource, omit

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal

    from ....._runtime import (
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
    from .....types import RunStep, RunStepList


class Steps(Resource):
    """The methods of `beta.threads.runs.steps`."""

    def list(
        self,
        thread_id: str,
        run_id: str,
        *,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        after: str | Omit = omit,
        before: str | Omit = omit,
        include: (
            Iterable[
                Literal["step_details.tool_calls[*].file_search.results[*].content"]
            ]
            | Omit
        ) = omit,
        **options: Unpack[PageOptions],
    ) -> Page[RunStep, RunStepList]:
        """List run steps

        Pages through what a run has done so far.

        Args:
            thread_id: Id of the thread.
            run_id: Id of the run.
            limit: How many objects a page holds at most, from 1 to 100.

                Defaults to `20`.
            order: `desc` lists the newest first, `asc` the oldest.

                Defaults to `"desc"`.
            after: Start behind this object: pass the `last_id` of the page you
                have.
            before: Stop in front of this object: pass the `first_id` of the page
                you have to go back one page.
            include: Extra detail to put into the answer: the text that file search
                found, which is left out otherwise.

        Returns:
            One page of steps.

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
            for item in client.beta.threads.runs.steps.list("thread_Zk81", "run_4vPz"):
                print(item)
        """
        return self._list(
            _LIST,
            options,
            path={"thread_id": thread_id, "run_id": run_id},
            query={
                "limit": limit,
                "order": order,
                "after": after,
                "before": before,
                "include[]": include,
            },
        )

    def retrieve(
        self,
        thread_id: str,
        run_id: str,
        step_id: str,
        *,
        include: (
            Iterable[
                Literal["step_details.tool_calls[*].file_search.results[*].content"]
            ]
            | Omit
        ) = omit,
        **options: Unpack[RequestOptions],
    ) -> RunStep:
        """Retrieve a run step

        Looks up one step of a run.

        Args:
            thread_id: Id of the thread.
            run_id: Id of the run.
            step_id: Id of the step.
            include: Extra detail to put into the answer: the text that file search
                found, which is left out otherwise.

        Returns:
            The step.

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
            client.beta.threads.runs.steps.retrieve(
                "thread_Zk81",
                "run_4vPz",
                "step_w9Ea",
            )
        """
        return self._call(
            _RETRIEVE,
            options,
            path={"thread_id": thread_id, "run_id": run_id, "step_id": step_id},
            query={"include[]": include},
        )

    @property
    def with_raw_response(self) -> StepsWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("StepsWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> StepsWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("StepsWithStreamingResponse", self._view("streaming"))


class AsyncSteps(AsyncResource):
    """The methods of `beta.threads.runs.steps`."""

    def list(
        self,
        thread_id: str,
        run_id: str,
        *,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        after: str | Omit = omit,
        before: str | Omit = omit,
        include: (
            Iterable[
                Literal["step_details.tool_calls[*].file_search.results[*].content"]
            ]
            | Omit
        ) = omit,
        **options: Unpack[PageOptions],
    ) -> AsyncPaginator[RunStep, RunStepList]:
        """List run steps

        Pages through what a run has done so far.

        Args:
            thread_id: Id of the thread.
            run_id: Id of the run.
            limit: How many objects a page holds at most, from 1 to 100.

                Defaults to `20`.
            order: `desc` lists the newest first, `asc` the oldest.

                Defaults to `"desc"`.
            after: Start behind this object: pass the `last_id` of the page you
                have.
            before: Stop in front of this object: pass the `first_id` of the page
                you have to go back one page.
            include: Extra detail to put into the answer: the text that file search
                found, which is left out otherwise.

        Returns:
            One page of steps.

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
            async for item in client.beta.threads.runs.steps.list("thread_Zk81", "run_4vPz"):
                print(item)
        """
        return self._list(
            _LIST,
            options,
            path={"thread_id": thread_id, "run_id": run_id},
            query={
                "limit": limit,
                "order": order,
                "after": after,
                "before": before,
                "include[]": include,
            },
        )

    async def retrieve(
        self,
        thread_id: str,
        run_id: str,
        step_id: str,
        *,
        include: (
            Iterable[
                Literal["step_details.tool_calls[*].file_search.results[*].content"]
            ]
            | Omit
        ) = omit,
        **options: Unpack[RequestOptions],
    ) -> RunStep:
        """Retrieve a run step

        Looks up one step of a run.

        Args:
            thread_id: Id of the thread.
            run_id: Id of the run.
            step_id: Id of the step.
            include: Extra detail to put into the answer: the text that file search
                found, which is left out otherwise.

        Returns:
            The step.

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
            await client.beta.threads.runs.steps.retrieve(
                "thread_Zk81",
                "run_4vPz",
                "step_w9Ea",
            )
        """
        return await self._call(
            _RETRIEVE,
            options,
            path={"thread_id": thread_id, "run_id": run_id, "step_id": step_id},
            query={"include[]": include},
        )

    @property
    def with_raw_response(self) -> AsyncStepsWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncStepsWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncStepsWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncStepsWithStreamingResponse", self._view("streaming"))


_LIST: Operation[RunStepList, RunStep] = Operation(
    "GET",
    "/threads/{thread_id}/runs/{run_id}/steps",
    result=Ref("RunStepList"),
    pages=Pages(
        "cursor",
        items=("data",),
        parameter="after",
        cursor=("last_id",),
        has_more=("has_more",),
        limit="limit",
    ),
    headers={"OpenAI-Beta": "assistants=v2"},
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        404: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
)

_RETRIEVE: Operation[RunStep] = Operation(
    "GET",
    "/threads/{thread_id}/runs/{run_id}/steps/{step_id}",
    result=Ref("RunStep"),
    headers={"OpenAI-Beta": "assistants=v2"},
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        404: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
)

if TYPE_CHECKING:

    class StepsWithRawResponse:
        def __init__(self, resource: Steps) -> None:
            self.list = raw(resource.list)
            self.retrieve = raw(resource.retrieve)

    class StepsWithStreamingResponse:
        def __init__(self, resource: Steps) -> None:
            self.list = streaming(resource.list)
            self.retrieve = streaming(resource.retrieve)

    class AsyncStepsWithRawResponse:
        def __init__(self, resource: AsyncSteps) -> None:
            self.list = async_raw(resource.list)
            self.retrieve = async_raw(resource.retrieve)

    class AsyncStepsWithStreamingResponse:
        def __init__(self, resource: AsyncSteps) -> None:
            self.list = async_streaming(resource.list)
            self.retrieve = async_streaming(resource.retrieve)
