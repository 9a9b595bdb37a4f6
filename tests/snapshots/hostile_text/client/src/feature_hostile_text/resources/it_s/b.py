"""The methods of `it_s.b`."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from ..._runtime import AsyncResource, Operation, Ref, Resource, omit

if TYPE_CHECKING:
    from typing import Literal

    from ..._runtime import (
        Omit,
        RequestOptions,
        Unpack,
        async_raw,
        async_streaming,
        raw,
        streaming,
    )
    from ...types import Evil


class B(Resource):
    """The methods of `it_s.b`."""

    def retrieve(
        self,
        a: str,
        x: str,
        *,
        q_x_1: Literal['"', "\\", "\n", "'", "${x}", "{{y}}"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Evil:
        """\"\"\" raise SystemExit \"\"\"

        Trailing backslash \\

        Args:
            a: '''\"\"\"\\

                Defaults to `"\\"\\\\\\n'"`.
            x
            q_x_1

        Returns:
            \"\"\"

        Example:
            client.it_s.b.retrieve("string", "string")
        """
        return self._call(
            _RETRIEVE, options, path={"a": a, "x": x}, query={'q"]; x=(1': q_x_1}
        )

    @property
    def with_raw_response(self) -> BWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("BWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> BWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("BWithStreamingResponse", self._view("streaming"))


class AsyncB(AsyncResource):
    """The methods of `it_s.b`."""

    async def retrieve(
        self,
        a: str,
        x: str,
        *,
        q_x_1: Literal['"', "\\", "\n", "'", "${x}", "{{y}}"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Evil:
        """\"\"\" raise SystemExit \"\"\"

        Trailing backslash \\

        Args:
            a: '''\"\"\"\\

                Defaults to `"\\"\\\\\\n'"`.
            x
            q_x_1

        Returns:
            \"\"\"

        Example:
            await client.it_s.b.retrieve("string", "string")
        """
        return await self._call(
            _RETRIEVE, options, path={"a": a, "x": x}, query={'q"]; x=(1': q_x_1}
        )

    @property
    def with_raw_response(self) -> AsyncBWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncBWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncBWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncBWithStreamingResponse", self._view("streaming"))


_RETRIEVE: Operation[Evil] = Operation("GET", "/it's/{a}\"b/{{x}}", result=Ref("Evil"))

if TYPE_CHECKING:

    class BWithRawResponse:
        def __init__(self, resource: B) -> None:
            self.retrieve = raw(resource.retrieve)

    class BWithStreamingResponse:
        def __init__(self, resource: B) -> None:
            self.retrieve = streaming(resource.retrieve)

    class AsyncBWithRawResponse:
        def __init__(self, resource: AsyncB) -> None:
            self.retrieve = async_raw(resource.retrieve)

    class AsyncBWithStreamingResponse:
        def __init__(self, resource: AsyncB) -> None:
            self.retrieve = async_streaming(resource.retrieve)
