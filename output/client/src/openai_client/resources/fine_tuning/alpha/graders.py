"""The methods of `fine_tuning.alpha.graders`."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from ...._runtime import JSON, AsyncResource, Operation, Ref, Resource, omit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ...._runtime import (
        Omit,
        RequestOptions,
        Unpack,
        async_raw,
        async_streaming,
        raw,
        streaming,
    )
    from ....types import GraderParam, RunGraderResponse, ValidateGraderResponse


class Graders(Resource):
    """The methods of `fine_tuning.alpha.graders`."""

    def run(
        self,
        *,
        grader: GraderParam,
        model_sample: str,
        item: Mapping[str, Any] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> RunGraderResponse:
        """Run a grader

        Tries a grader out on one answer.

        Args:
            grader: The grader.
            model_sample: The answer to grade. Templates can refer to it as
                `sample`; JSON is also available as `output_json`.
            item: The example, which templates of the grader can refer to as `item`.

        Returns:
            The grade.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            client.fine_tuning.alpha.graders.run(
                grader={
                    "type": "text_similarity",
                    "name": "close",
                    "input": "{{ sample.output_text }}",
                    "reference": "{{ item.answer }}",
                    "evaluation_metric": "fuzzy_match",
                },
                model_sample="At 18:42.",
            )
        """
        return self._call(
            _RUN,
            options,
            body={"grader": grader, "model_sample": model_sample, "item": item},
        )

    def validate(
        self, *, grader: GraderParam, **options: Unpack[RequestOptions]
    ) -> ValidateGraderResponse:
        """Validate a grader

        Checks whether a grader is well formed.

        Args:
            grader: The grader.

        Returns:
            The grader as understood.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            client.fine_tuning.alpha.graders.validate(
                grader={
                    "type": "python",
                    "name": "mine",
                    "source": "def grade(sample, item):\\n    return 1.0",
                },
            )
        """
        return self._call(_VALIDATE, options, body={"grader": grader})

    @property
    def with_raw_response(self) -> GradersWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("GradersWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> GradersWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("GradersWithStreamingResponse", self._view("streaming"))


class AsyncGraders(AsyncResource):
    """The methods of `fine_tuning.alpha.graders`."""

    async def run(
        self,
        *,
        grader: GraderParam,
        model_sample: str,
        item: Mapping[str, Any] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> RunGraderResponse:
        """Run a grader

        Tries a grader out on one answer.

        Args:
            grader: The grader.
            model_sample: The answer to grade. Templates can refer to it as
                `sample`; JSON is also available as `output_json`.
            item: The example, which templates of the grader can refer to as `item`.

        Returns:
            The grade.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            await client.fine_tuning.alpha.graders.run(
                grader={
                    "type": "text_similarity",
                    "name": "close",
                    "input": "{{ sample.output_text }}",
                    "reference": "{{ item.answer }}",
                    "evaluation_metric": "fuzzy_match",
                },
                model_sample="At 18:42.",
            )
        """
        return await self._call(
            _RUN,
            options,
            body={"grader": grader, "model_sample": model_sample, "item": item},
        )

    async def validate(
        self, *, grader: GraderParam, **options: Unpack[RequestOptions]
    ) -> ValidateGraderResponse:
        """Validate a grader

        Checks whether a grader is well formed.

        Args:
            grader: The grader.

        Returns:
            The grader as understood.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            await client.fine_tuning.alpha.graders.validate(
                grader={
                    "type": "python",
                    "name": "mine",
                    "source": "def grade(sample, item):\\n    return 1.0",
                },
            )
        """
        return await self._call(_VALIDATE, options, body={"grader": grader})

    @property
    def with_raw_response(self) -> AsyncGradersWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncGradersWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncGradersWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncGradersWithStreamingResponse", self._view("streaming"))


_RUN: Operation[RunGraderResponse] = Operation(
    "POST",
    "/fine_tuning/alpha/graders/run",
    body=JSON,
    result=Ref("RunGraderResponse"),
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
)

_VALIDATE: Operation[ValidateGraderResponse] = Operation(
    "POST",
    "/fine_tuning/alpha/graders/validate",
    body=JSON,
    result=Ref("ValidateGraderResponse"),
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
)

if TYPE_CHECKING:

    class GradersWithRawResponse:
        def __init__(self, resource: Graders) -> None:
            self.run = raw(resource.run)
            self.validate = raw(resource.validate)

    class GradersWithStreamingResponse:
        def __init__(self, resource: Graders) -> None:
            self.run = streaming(resource.run)
            self.validate = streaming(resource.validate)

    class AsyncGradersWithRawResponse:
        def __init__(self, resource: AsyncGraders) -> None:
            self.run = async_raw(resource.run)
            self.validate = async_raw(resource.validate)

    class AsyncGradersWithStreamingResponse:
        def __init__(self, resource: AsyncGraders) -> None:
            self.run = async_streaming(resource.run)
            self.validate = async_streaming(resource.validate)
