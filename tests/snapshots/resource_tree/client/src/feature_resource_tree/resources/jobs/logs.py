"""The methods of `jobs.logs`."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from ..._runtime import TEXT, AsyncResource, Operation, Ref, Resource

if TYPE_CHECKING:
    from builtins import list
    from typing import List

    from ..._runtime import (
        RequestOptions,
        Unpack,
        async_raw,
        async_streaming,
        raw,
        streaming,
    )


class Logs(Resource):
    """The methods of `jobs.logs`."""

    def list(self, job_id: str, **options: Unpack[RequestOptions]) -> List[str]:
        """`GET /v1/jobs/{job_id}/logs`

        Args:
            job_id

        Returns:
            Lines.

        Example:
            client.jobs.logs.list("string")
        """
        return self._call(_LIST, options, path={"job_id": job_id})

    def retrieve(
        self, job_id: str, line: int, **options: Unpack[RequestOptions]
    ) -> str:
        """`GET /v1/jobs/{job_id}/logs/{line}`

        Args:
            job_id
            line

        Returns:
            A line.

        Example:
            client.jobs.logs.retrieve("string", 1)
        """
        return self._call(_RETRIEVE, options, path={"job_id": job_id, "line": line})

    @property
    def with_raw_response(self) -> LogsWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("LogsWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> LogsWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("LogsWithStreamingResponse", self._view("streaming"))


class AsyncLogs(AsyncResource):
    """The methods of `jobs.logs`."""

    async def list(self, job_id: str, **options: Unpack[RequestOptions]) -> List[str]:
        """`GET /v1/jobs/{job_id}/logs`

        Args:
            job_id

        Returns:
            Lines.

        Example:
            await client.jobs.logs.list("string")
        """
        return await self._call(_LIST, options, path={"job_id": job_id})

    async def retrieve(
        self, job_id: str, line: int, **options: Unpack[RequestOptions]
    ) -> str:
        """`GET /v1/jobs/{job_id}/logs/{line}`

        Args:
            job_id
            line

        Returns:
            A line.

        Example:
            await client.jobs.logs.retrieve("string", 1)
        """
        return await self._call(
            _RETRIEVE, options, path={"job_id": job_id, "line": line}
        )

    @property
    def with_raw_response(self) -> AsyncLogsWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncLogsWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncLogsWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncLogsWithStreamingResponse", self._view("streaming"))


_LIST: Operation[list[str]] = Operation(
    "GET", "/v1/jobs/{job_id}/logs", result=Ref("list[str]")
)

_RETRIEVE: Operation[str] = Operation(
    "GET", "/v1/jobs/{job_id}/logs/{line}", result=TEXT
)

if TYPE_CHECKING:

    class LogsWithRawResponse:
        def __init__(self, resource: Logs) -> None:
            self.list = raw(resource.list)
            self.retrieve = raw(resource.retrieve)

    class LogsWithStreamingResponse:
        def __init__(self, resource: Logs) -> None:
            self.list = streaming(resource.list)
            self.retrieve = streaming(resource.retrieve)

    class AsyncLogsWithRawResponse:
        def __init__(self, resource: AsyncLogs) -> None:
            self.list = async_raw(resource.list)
            self.retrieve = async_raw(resource.retrieve)

    class AsyncLogsWithStreamingResponse:
        def __init__(self, resource: AsyncLogs) -> None:
            self.list = async_streaming(resource.list)
            self.retrieve = async_streaming(resource.retrieve)
