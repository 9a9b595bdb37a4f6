"""The methods of `maps`."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from .._runtime import AsyncResource, Operation, Ref, Resource, Style, omit

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

    from .._runtime import (
        Omit,
        RequestOptions,
        Unpack,
        async_raw,
        async_streaming,
        raw,
        streaming,
    )
    from ..types import GetTileBoxParam, GetTileFilterParam, GetTileResponse


class Maps(Resource):
    """The methods of `maps`."""

    def retrieve(
        self,
        tile: str,
        layers: Iterable[str],
        box: GetTileBoxParam,
        *,
        colours: Iterable[str] | Omit = omit,
        sizes: Iterable[int] | Omit = omit,
        spaced: Iterable[str] | Omit = omit,
        piped: Iterable[str] | Omit = omit,
        filter: GetTileFilterParam | Omit = omit,
        raw: str | Omit = omit,
        where: Mapping[str, str] | Omit = omit,
        since: str | datetime | Omit = omit,
        x_trace_id: str | Omit = omit,
        x_hints: Iterable[str] | Omit = omit,
        session: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> GetTileResponse:
        """Fetch a tile.

        Args:
            tile
            layers
            box
            colours
            sizes
            spaced
            piped
            filter
            raw
            where
            since: Only what changed later.
            x_trace_id
            x_hints
            session

        Returns:
            The tile.

        Example:
            client.maps.retrieve("string", ["string"], {"north": 1, "east": 1})
        """
        return self._call(
            _RETRIEVE,
            options,
            path={"tile": tile, "layers": layers, "box": box},
            query={
                "colours": colours,
                "sizes": sizes,
                "spaced": spaced,
                "piped": piped,
                "filter": filter,
                "raw": raw,
                "where": where,
                "since": since,
            },
            headers={"X-Trace-Id": x_trace_id, "X-Hints": x_hints},
            cookies={"session": session},
        )

    @property
    def with_raw_response(self) -> MapsWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("MapsWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> MapsWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("MapsWithStreamingResponse", self._view("streaming"))


class AsyncMaps(AsyncResource):
    """The methods of `maps`."""

    async def retrieve(
        self,
        tile: str,
        layers: Iterable[str],
        box: GetTileBoxParam,
        *,
        colours: Iterable[str] | Omit = omit,
        sizes: Iterable[int] | Omit = omit,
        spaced: Iterable[str] | Omit = omit,
        piped: Iterable[str] | Omit = omit,
        filter: GetTileFilterParam | Omit = omit,
        raw: str | Omit = omit,
        where: Mapping[str, str] | Omit = omit,
        since: str | datetime | Omit = omit,
        x_trace_id: str | Omit = omit,
        x_hints: Iterable[str] | Omit = omit,
        session: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> GetTileResponse:
        """Fetch a tile.

        Args:
            tile
            layers
            box
            colours
            sizes
            spaced
            piped
            filter
            raw
            where
            since: Only what changed later.
            x_trace_id
            x_hints
            session

        Returns:
            The tile.

        Example:
            await client.maps.retrieve(
                "string",
                ["string"],
                {"north": 1, "east": 1},
            )
        """
        return await self._call(
            _RETRIEVE,
            options,
            path={"tile": tile, "layers": layers, "box": box},
            query={
                "colours": colours,
                "sizes": sizes,
                "spaced": spaced,
                "piped": piped,
                "filter": filter,
                "raw": raw,
                "where": where,
                "since": since,
            },
            headers={"X-Trace-Id": x_trace_id, "X-Hints": x_hints},
            cookies={"session": session},
        )

    @property
    def with_raw_response(self) -> AsyncMapsWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncMapsWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncMapsWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncMapsWithStreamingResponse", self._view("streaming"))


_RETRIEVE: Operation[GetTileResponse] = Operation(
    "GET",
    "/maps/{tile}/{layers}/{box}",
    result=Ref("GetTileResponse"),
    styles={
        "path": {"layers": Style("label", explode=True), "box": Style("matrix")},
        "query": {
            "sizes": Style(),
            "spaced": Style("spaceDelimited"),
            "piped": Style("pipeDelimited"),
            "filter": Style("deepObject", explode=True),
            "raw": Style("form", explode=True, allow_reserved=True),
            "where": Style(content_type="application/json"),
        },
    },
)

if TYPE_CHECKING:

    class MapsWithRawResponse:
        def __init__(self, resource: Maps) -> None:
            self.retrieve = raw(resource.retrieve)

    class MapsWithStreamingResponse:
        def __init__(self, resource: Maps) -> None:
            self.retrieve = streaming(resource.retrieve)

    class AsyncMapsWithRawResponse:
        def __init__(self, resource: AsyncMaps) -> None:
            self.retrieve = async_raw(resource.retrieve)

    class AsyncMapsWithStreamingResponse:
        def __init__(self, resource: AsyncMaps) -> None:
            self.retrieve = async_streaming(resource.retrieve)
