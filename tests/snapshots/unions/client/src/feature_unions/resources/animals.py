"""The methods of `animals`."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from .._runtime import JSON, AsyncResource, Operation, Ref, Resource

if TYPE_CHECKING:
    from .._runtime import (
        RequestOptions,
        Unpack,
        async_raw,
        async_streaming,
        raw,
        streaming,
    )
    from ..types import Animal, AnimalParam


class Animals(Resource):
    """The methods of `animals`."""

    def create(self, *, body: AnimalParam, **options: Unpack[RequestOptions]) -> Animal:
        """`POST /animals`

        Args:
            body

        Returns:
            The animal.

        Example:
            client.animals.create(body={"species": "cat"})
        """
        return self._call(_CREATE, options, body=body)

    @property
    def with_raw_response(self) -> AnimalsWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AnimalsWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AnimalsWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AnimalsWithStreamingResponse", self._view("streaming"))


class AsyncAnimals(AsyncResource):
    """The methods of `animals`."""

    async def create(
        self, *, body: AnimalParam, **options: Unpack[RequestOptions]
    ) -> Animal:
        """`POST /animals`

        Args:
            body

        Returns:
            The animal.

        Example:
            await client.animals.create(body={"species": "cat"})
        """
        return await self._call(_CREATE, options, body=body)

    @property
    def with_raw_response(self) -> AsyncAnimalsWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncAnimalsWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncAnimalsWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncAnimalsWithStreamingResponse", self._view("streaming"))


_CREATE: Operation[Animal] = Operation(
    "POST", "/animals", body=JSON, result=Ref("Animal")
)

if TYPE_CHECKING:

    class AnimalsWithRawResponse:
        def __init__(self, resource: Animals) -> None:
            self.create = raw(resource.create)

    class AnimalsWithStreamingResponse:
        def __init__(self, resource: Animals) -> None:
            self.create = streaming(resource.create)

    class AsyncAnimalsWithRawResponse:
        def __init__(self, resource: AsyncAnimals) -> None:
            self.create = async_raw(resource.create)

    class AsyncAnimalsWithStreamingResponse:
        def __init__(self, resource: AsyncAnimals) -> None:
            self.create = async_streaming(resource.create)
