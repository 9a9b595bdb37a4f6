"""The models there are."""

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
    from ..types import Model, ModelList

_LIST: Operation[ModelList, Model] = Operation(
    "GET",
    "/models",
    result=Ref("ModelList"),
    pages=Pages("next_url", items=("data",), cursor=("next",)),
)
_RETRIEVE: Operation[Model] = Operation("GET", "/models/{model}", result=Ref("Model"))


class Models(Resource):
    """The models there are."""

    def list(self, **options: Unpack[PageOptions]) -> Page[Model, ModelList]:
        """List the models."""
        return self._list(_LIST, options)

    def retrieve(self, model: str, **options: Unpack[RequestOptions]) -> Model:
        """Retrieve one model."""
        return self._call(_RETRIEVE, options, path={"model": model})

    @property
    def with_raw_response(self) -> ModelsWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("ModelsWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> ModelsWithStreamingResponse:
        """The same methods, each a context manager of the unread HTTP response."""
        return cast("ModelsWithStreamingResponse", self._view("streaming"))


class AsyncModels(AsyncResource):
    """The models there are."""

    def list(self, **options: Unpack[PageOptions]) -> AsyncPaginator[Model, ModelList]:
        """List the models."""
        return self._list(_LIST, options)

    async def retrieve(self, model: str, **options: Unpack[RequestOptions]) -> Model:
        """Retrieve one model."""
        return await self._call(_RETRIEVE, options, path={"model": model})

    @property
    def with_raw_response(self) -> AsyncModelsWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncModelsWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncModelsWithStreamingResponse:
        """The same methods, each a context manager of the unread HTTP response."""
        return cast("AsyncModelsWithStreamingResponse", self._view("streaming"))


if TYPE_CHECKING:

    class ModelsWithRawResponse:
        def __init__(self, resource: Models) -> None:
            self.list = raw(resource.list)
            self.retrieve = raw(resource.retrieve)

    class ModelsWithStreamingResponse:
        def __init__(self, resource: Models) -> None:
            self.list = streaming(resource.list)
            self.retrieve = streaming(resource.retrieve)

    class AsyncModelsWithRawResponse:
        def __init__(self, resource: AsyncModels) -> None:
            self.list = async_raw(resource.list)
            self.retrieve = async_raw(resource.retrieve)

    class AsyncModelsWithStreamingResponse:
        def __init__(self, resource: AsyncModels) -> None:
            self.list = async_streaming(resource.list)
            self.retrieve = async_streaming(resource.retrieve)
