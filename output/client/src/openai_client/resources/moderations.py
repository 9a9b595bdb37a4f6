"""Find out whether text or images are harmful, and in which way."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from .._runtime import JSON, AsyncResource, Operation, Ref, Resource, omit

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal

    from .._runtime import (
        Omit,
        RequestOptions,
        Unpack,
        async_raw,
        async_streaming,
        raw,
        streaming,
    )
    from ..types import (
        ModerationCreateResponse,
        ModerationImageURLInputParam,
        ModerationTextInputParam,
    )


class Moderations(Resource):
    """Find out whether text or images are harmful, and in which way."""

    def create(
        self,
        *,
        input: (
            str
            | Iterable[str]
            | Iterable[ModerationImageURLInputParam | ModerationTextInputParam]
        ),
        model: (
            Literal[
                "omni-moderation-latest",
                "omni-moderation-2024-09-26",
                "text-moderation-latest",
                "text-moderation-stable",
            ]
            | str
            | Omit
        ) = omit,
        **options: Unpack[RequestOptions],
    ) -> ModerationCreateResponse:
        """Classify text and images

        Judges content in each category of harm. Free of charge.

        Args:
            input: A text, several texts, or a mix of texts and images that is
                judged as one.
            model: Moderation model. Only the `omni` ones look at images.

                Defaults to `"omni-moderation-latest"`.

        Returns:
            One result per input.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            client.moderations.create(input="I shall sink your boat!")
        """
        return self._call(_CREATE, options, body={"input": input, "model": model})

    @property
    def with_raw_response(self) -> ModerationsWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("ModerationsWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> ModerationsWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("ModerationsWithStreamingResponse", self._view("streaming"))


class AsyncModerations(AsyncResource):
    """Find out whether text or images are harmful, and in which way."""

    async def create(
        self,
        *,
        input: (
            str
            | Iterable[str]
            | Iterable[ModerationImageURLInputParam | ModerationTextInputParam]
        ),
        model: (
            Literal[
                "omni-moderation-latest",
                "omni-moderation-2024-09-26",
                "text-moderation-latest",
                "text-moderation-stable",
            ]
            | str
            | Omit
        ) = omit,
        **options: Unpack[RequestOptions],
    ) -> ModerationCreateResponse:
        """Classify text and images

        Judges content in each category of harm. Free of charge.

        Args:
            input: A text, several texts, or a mix of texts and images that is
                judged as one.
            model: Moderation model. Only the `omni` ones look at images.

                Defaults to `"omni-moderation-latest"`.

        Returns:
            One result per input.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            await client.moderations.create(input="I shall sink your boat!")
        """
        return await self._call(_CREATE, options, body={"input": input, "model": model})

    @property
    def with_raw_response(self) -> AsyncModerationsWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncModerationsWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncModerationsWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncModerationsWithStreamingResponse", self._view("streaming"))


_CREATE: Operation[ModerationCreateResponse] = Operation(
    "POST",
    "/moderations",
    body=JSON,
    result=Ref("ModerationCreateResponse"),
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
)

if TYPE_CHECKING:

    class ModerationsWithRawResponse:
        def __init__(self, resource: Moderations) -> None:
            self.create = raw(resource.create)

    class ModerationsWithStreamingResponse:
        def __init__(self, resource: Moderations) -> None:
            self.create = streaming(resource.create)

    class AsyncModerationsWithRawResponse:
        def __init__(self, resource: AsyncModerations) -> None:
            self.create = async_raw(resource.create)

    class AsyncModerationsWithStreamingResponse:
        def __init__(self, resource: AsyncModerations) -> None:
            self.create = async_streaming(resource.create)
