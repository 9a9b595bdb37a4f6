"""Turn text into vectors whose distance tells how close in meaning two texts are."""

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
    from ..types import CreateEmbeddingResponse


class Embeddings(Resource):
    """Turn text into vectors whose distance tells how close in meaning two texts are."""

    def create(
        self,
        *,
        input: str | Iterable[str] | Iterable[int] | Iterable[Iterable[int]],
        model: (
            Literal[
                "text-embedding-ada-002",
                "text-embedding-3-small",
                "text-embedding-3-large",
            ]
            | str
        ),
        encoding_format: Literal["float", "base64"] | Omit = omit,
        dimensions: int | Omit = omit,
        user: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> CreateEmbeddingResponse:
        """Create embeddings

        Turns one or several texts into vectors. Each text must fit the model's 8,192
        tokens, and one request may hold 300,000 tokens in all.

        Args:
            input: A text, several texts (2,048 at most), or the same as token ids.
                Empty texts are refused.
            model: Embedding model.
            encoding_format: How vectors are written: as numbers, or packed in
                Base64.

                Defaults to `"float"`.
            dimensions: Length of the vectors. Only the third generation of models
                can shorten them.
            user: An id for your end user, so that abuse can be traced.

        Returns:
            One vector per text, in the order of the input.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            client.embeddings.create(
                input=["high tide", "low tide"],
                model="text-embedding-3-small",
            )
        """
        return self._call(
            _CREATE,
            options,
            body={
                "input": input,
                "model": model,
                "encoding_format": encoding_format,
                "dimensions": dimensions,
                "user": user,
            },
        )

    @property
    def with_raw_response(self) -> EmbeddingsWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("EmbeddingsWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> EmbeddingsWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("EmbeddingsWithStreamingResponse", self._view("streaming"))


class AsyncEmbeddings(AsyncResource):
    """Turn text into vectors whose distance tells how close in meaning two texts are."""

    async def create(
        self,
        *,
        input: str | Iterable[str] | Iterable[int] | Iterable[Iterable[int]],
        model: (
            Literal[
                "text-embedding-ada-002",
                "text-embedding-3-small",
                "text-embedding-3-large",
            ]
            | str
        ),
        encoding_format: Literal["float", "base64"] | Omit = omit,
        dimensions: int | Omit = omit,
        user: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> CreateEmbeddingResponse:
        """Create embeddings

        Turns one or several texts into vectors. Each text must fit the model's 8,192
        tokens, and one request may hold 300,000 tokens in all.

        Args:
            input: A text, several texts (2,048 at most), or the same as token ids.
                Empty texts are refused.
            model: Embedding model.
            encoding_format: How vectors are written: as numbers, or packed in
                Base64.

                Defaults to `"float"`.
            dimensions: Length of the vectors. Only the third generation of models
                can shorten them.
            user: An id for your end user, so that abuse can be traced.

        Returns:
            One vector per text, in the order of the input.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            await client.embeddings.create(
                input=["high tide", "low tide"],
                model="text-embedding-3-small",
            )
        """
        return await self._call(
            _CREATE,
            options,
            body={
                "input": input,
                "model": model,
                "encoding_format": encoding_format,
                "dimensions": dimensions,
                "user": user,
            },
        )

    @property
    def with_raw_response(self) -> AsyncEmbeddingsWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncEmbeddingsWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncEmbeddingsWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncEmbeddingsWithStreamingResponse", self._view("streaming"))


_CREATE: Operation[CreateEmbeddingResponse] = Operation(
    "POST",
    "/embeddings",
    body=JSON,
    result=Ref("CreateEmbeddingResponse"),
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
)

if TYPE_CHECKING:

    class EmbeddingsWithRawResponse:
        def __init__(self, resource: Embeddings) -> None:
            self.create = raw(resource.create)

    class EmbeddingsWithStreamingResponse:
        def __init__(self, resource: Embeddings) -> None:
            self.create = streaming(resource.create)

    class AsyncEmbeddingsWithRawResponse:
        def __init__(self, resource: AsyncEmbeddings) -> None:
            self.create = async_raw(resource.create)

    class AsyncEmbeddingsWithStreamingResponse:
        def __init__(self, resource: AsyncEmbeddings) -> None:
            self.create = async_streaming(resource.create)
