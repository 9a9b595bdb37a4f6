"""The methods of `drawings`."""

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
    from ..types import Drawing, Point, PointParam, ShapeParam


class Drawings(Resource):
    """The methods of `drawings`."""

    def create(
        self,
        *,
        shapes: Iterable[ShapeParam],
        label: str | Iterable[str] | Omit = omit,
        size: int | Literal["auto"] | Omit = omit,
        anchor: PointParam | Point | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Drawing:
        """`POST /drawings`

        Args:
            shapes
            label
            size
            anchor

        Returns:
            The drawing.

        Example:
            client.drawings.create(shapes=[{"kind": "circle", "radius": 1}])
        """
        return self._call(
            _CREATE,
            options,
            body={"shapes": shapes, "label": label, "size": size, "anchor": anchor},
        )

    @property
    def with_raw_response(self) -> DrawingsWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("DrawingsWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> DrawingsWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("DrawingsWithStreamingResponse", self._view("streaming"))


class AsyncDrawings(AsyncResource):
    """The methods of `drawings`."""

    async def create(
        self,
        *,
        shapes: Iterable[ShapeParam],
        label: str | Iterable[str] | Omit = omit,
        size: int | Literal["auto"] | Omit = omit,
        anchor: PointParam | Point | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Drawing:
        """`POST /drawings`

        Args:
            shapes
            label
            size
            anchor

        Returns:
            The drawing.

        Example:
            await client.drawings.create(shapes=[{"kind": "circle", "radius": 1}])
        """
        return await self._call(
            _CREATE,
            options,
            body={"shapes": shapes, "label": label, "size": size, "anchor": anchor},
        )

    @property
    def with_raw_response(self) -> AsyncDrawingsWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncDrawingsWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncDrawingsWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncDrawingsWithStreamingResponse", self._view("streaming"))


_CREATE: Operation[Drawing] = Operation(
    "POST", "/drawings", body=JSON, result=Ref("Drawing")
)

if TYPE_CHECKING:

    class DrawingsWithRawResponse:
        def __init__(self, resource: Drawings) -> None:
            self.create = raw(resource.create)

    class DrawingsWithStreamingResponse:
        def __init__(self, resource: Drawings) -> None:
            self.create = streaming(resource.create)

    class AsyncDrawingsWithRawResponse:
        def __init__(self, resource: AsyncDrawings) -> None:
            self.create = async_raw(resource.create)

    class AsyncDrawingsWithStreamingResponse:
        def __init__(self, resource: AsyncDrawings) -> None:
            self.create = async_streaming(resource.create)
