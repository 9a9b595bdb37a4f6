"""Look up which models your key can use, and remove the fine-tuned ones you own."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from .._runtime import AsyncResource, Operation, Pages, Ref, Resource

if TYPE_CHECKING:
    from .._runtime import (
        AsyncPaginator,
        Page,
        PageOptions,
        RequestOptions,
        Unpack,
        async_raw,
        async_streaming,
        raw,
        streaming,
    )
    from ..types import Model, ModelDeleted, ModelList


class Models(Resource):
    """Look up which models your key can use, and remove the fine-tuned ones you own."""

    def list(self, **options: Unpack[PageOptions]) -> Page[Model, ModelList]:
        """List models

        Names every model your key can use, with its owner.

        Returns:
            All available models.

            A page with all items, to iterate over.

        Raises:
            AuthenticationError: No key was sent, or it is wrong or revoked.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            for item in client.models.list():
                print(item)
        """
        return self._list(_LIST, options)

    def retrieve(self, model: str, **options: Unpack[RequestOptions]) -> Model:
        """Retrieve a model

        Looks up one model by name.

        Args:
            model: Name of the model.

        Returns:
            The model.

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
            client.models.retrieve("gpt-4o-mini")
        """
        return self._call(_RETRIEVE, options, path={"model": model})

    def delete(self, model: str, **options: Unpack[RequestOptions]) -> ModelDeleted:
        """Remove a fine-tuned model

        Removes a model that your organization has fine-tuned. Only its owner may do so.

        Args:
            model: Name of the fine-tuned model.

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
            client.models.delete("gpt-4o-mini")
        """
        return self._call(_DELETE, options, path={"model": model})

    @property
    def with_raw_response(self) -> ModelsWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("ModelsWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> ModelsWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("ModelsWithStreamingResponse", self._view("streaming"))


class AsyncModels(AsyncResource):
    """Look up which models your key can use, and remove the fine-tuned ones you own."""

    def list(self, **options: Unpack[PageOptions]) -> AsyncPaginator[Model, ModelList]:
        """List models

        Names every model your key can use, with its owner.

        Returns:
            All available models.

            A page with all items, to iterate over.

        Raises:
            AuthenticationError: No key was sent, or it is wrong or revoked.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            async for item in client.models.list():
                print(item)
        """
        return self._list(_LIST, options)

    async def retrieve(self, model: str, **options: Unpack[RequestOptions]) -> Model:
        """Retrieve a model

        Looks up one model by name.

        Args:
            model: Name of the model.

        Returns:
            The model.

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
            await client.models.retrieve("gpt-4o-mini")
        """
        return await self._call(_RETRIEVE, options, path={"model": model})

    async def delete(
        self, model: str, **options: Unpack[RequestOptions]
    ) -> ModelDeleted:
        """Remove a fine-tuned model

        Removes a model that your organization has fine-tuned. Only its owner may do so.

        Args:
            model: Name of the fine-tuned model.

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
            await client.models.delete("gpt-4o-mini")
        """
        return await self._call(_DELETE, options, path={"model": model})

    @property
    def with_raw_response(self) -> AsyncModelsWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncModelsWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncModelsWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncModelsWithStreamingResponse", self._view("streaming"))


_LIST: Operation[ModelList, Model] = Operation(
    "GET",
    "/models",
    result=Ref("ModelList"),
    pages=Pages("single", items=("data",)),
    errors={
        401: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
)

_RETRIEVE: Operation[Model] = Operation(
    "GET",
    "/models/{model}",
    result=Ref("Model"),
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        404: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
)

_DELETE: Operation[ModelDeleted] = Operation(
    "DELETE",
    "/models/{model}",
    result=Ref("ModelDeleted"),
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        404: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
)

if TYPE_CHECKING:

    class ModelsWithRawResponse:
        def __init__(self, resource: Models) -> None:
            self.list = raw(resource.list)
            self.retrieve = raw(resource.retrieve)
            self.delete = raw(resource.delete)

    class ModelsWithStreamingResponse:
        def __init__(self, resource: Models) -> None:
            self.list = streaming(resource.list)
            self.retrieve = streaming(resource.retrieve)
            self.delete = streaming(resource.delete)

    class AsyncModelsWithRawResponse:
        def __init__(self, resource: AsyncModels) -> None:
            self.list = async_raw(resource.list)
            self.retrieve = async_raw(resource.retrieve)
            self.delete = async_raw(resource.delete)

    class AsyncModelsWithStreamingResponse:
        def __init__(self, resource: AsyncModels) -> None:
            self.list = async_streaming(resource.list)
            self.retrieve = async_streaming(resource.retrieve)
            self.delete = async_streaming(resource.delete)
