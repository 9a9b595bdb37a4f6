"""The methods of `jobs`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, cast

from ..._runtime import AsyncResource, Operation, Ref, Resource

if TYPE_CHECKING:
    from builtins import list
    from typing import List

    from ..._runtime import (
        AsyncBinaryResponse,
        BinaryResponse,
        RequestOptions,
        Unpack,
        async_raw,
        async_streaming,
        raw,
        streaming,
    )
    from ...types import Job
    from .logs import (
        AsyncLogs,
        AsyncLogsWithRawResponse,
        AsyncLogsWithStreamingResponse,
        Logs,
        LogsWithRawResponse,
        LogsWithStreamingResponse,
    )


class Jobs(Resource):
    """The methods of `jobs`."""

    @cached_property
    def logs(self) -> Logs:
        """The methods of `jobs.logs`."""
        from .logs import Logs

        return Logs(self)

    def list(self, **options: Unpack[RequestOptions]) -> List[Job]:
        """`GET /v1/jobs`

        Returns:
            Jobs.

        Example:
            client.jobs.list()
        """
        return self._call(_LIST, options)

    def create(self, **options: Unpack[RequestOptions]) -> Job:
        """`POST /v1/jobs`

        Returns:
            A job.

        Example:
            client.jobs.create()
        """
        return self._call(_CREATE, options)

    def retrieve(self, job_id: str, **options: Unpack[RequestOptions]) -> Job:
        """`GET /v1/jobs/{job_id}`

        Args:
            job_id

        Returns:
            A job.

        Example:
            client.jobs.retrieve("string")
        """
        return self._call(_RETRIEVE, options, path={"job_id": job_id})

    def update(self, job_id: str, **options: Unpack[RequestOptions]) -> Job:
        """`PATCH /v1/jobs/{job_id}`

        Args:
            job_id

        Returns:
            A job.

        Example:
            client.jobs.update("string")
        """
        return self._call(_UPDATE, options, path={"job_id": job_id})

    def replace(self, job_id: str, **options: Unpack[RequestOptions]) -> Job:
        """`PUT /v1/jobs/{job_id}`

        Args:
            job_id

        Returns:
            A job.

        Example:
            client.jobs.replace("string")
        """
        return self._call(_REPLACE, options, path={"job_id": job_id})

    def delete(self, job_id: str, **options: Unpack[RequestOptions]) -> None:
        """`DELETE /v1/jobs/{job_id}`

        Args:
            job_id

        Example:
            client.jobs.delete("string")
        """
        return self._call(_DELETE, options, path={"job_id": job_id})

    def cancel(self, job_id: str, **options: Unpack[RequestOptions]) -> None:
        """`POST /v1/jobs/{job_id}/cancel`

        Args:
            job_id

        Example:
            client.jobs.cancel("string")
        """
        return self._call(_CANCEL, options, path={"job_id": job_id})

    def report(self, job_id: str, **options: Unpack[RequestOptions]) -> BinaryResponse:
        """`GET /v1/jobs/{job_id}/report`

        Args:
            job_id

        Returns:
            PDF.

            The answer, to be read, iterated over or written to a file.

        Example:
            client.jobs.report("string")
        """
        return self._download(_REPORT, options, path={"job_id": job_id})

    @property
    def with_raw_response(self) -> JobsWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("JobsWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> JobsWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("JobsWithStreamingResponse", self._view("streaming"))


class AsyncJobs(AsyncResource):
    """The methods of `jobs`."""

    @cached_property
    def logs(self) -> AsyncLogs:
        """The methods of `jobs.logs`."""
        from .logs import AsyncLogs

        return AsyncLogs(self)

    async def list(self, **options: Unpack[RequestOptions]) -> List[Job]:
        """`GET /v1/jobs`

        Returns:
            Jobs.

        Example:
            await client.jobs.list()
        """
        return await self._call(_LIST, options)

    async def create(self, **options: Unpack[RequestOptions]) -> Job:
        """`POST /v1/jobs`

        Returns:
            A job.

        Example:
            await client.jobs.create()
        """
        return await self._call(_CREATE, options)

    async def retrieve(self, job_id: str, **options: Unpack[RequestOptions]) -> Job:
        """`GET /v1/jobs/{job_id}`

        Args:
            job_id

        Returns:
            A job.

        Example:
            await client.jobs.retrieve("string")
        """
        return await self._call(_RETRIEVE, options, path={"job_id": job_id})

    async def update(self, job_id: str, **options: Unpack[RequestOptions]) -> Job:
        """`PATCH /v1/jobs/{job_id}`

        Args:
            job_id

        Returns:
            A job.

        Example:
            await client.jobs.update("string")
        """
        return await self._call(_UPDATE, options, path={"job_id": job_id})

    async def replace(self, job_id: str, **options: Unpack[RequestOptions]) -> Job:
        """`PUT /v1/jobs/{job_id}`

        Args:
            job_id

        Returns:
            A job.

        Example:
            await client.jobs.replace("string")
        """
        return await self._call(_REPLACE, options, path={"job_id": job_id})

    async def delete(self, job_id: str, **options: Unpack[RequestOptions]) -> None:
        """`DELETE /v1/jobs/{job_id}`

        Args:
            job_id

        Example:
            await client.jobs.delete("string")
        """
        return await self._call(_DELETE, options, path={"job_id": job_id})

    async def cancel(self, job_id: str, **options: Unpack[RequestOptions]) -> None:
        """`POST /v1/jobs/{job_id}/cancel`

        Args:
            job_id

        Example:
            await client.jobs.cancel("string")
        """
        return await self._call(_CANCEL, options, path={"job_id": job_id})

    async def report(
        self, job_id: str, **options: Unpack[RequestOptions]
    ) -> AsyncBinaryResponse:
        """`GET /v1/jobs/{job_id}/report`

        Args:
            job_id

        Returns:
            PDF.

            The answer, to be read, iterated over or written to a file.

        Example:
            await client.jobs.report("string")
        """
        return await self._download(_REPORT, options, path={"job_id": job_id})

    @property
    def with_raw_response(self) -> AsyncJobsWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncJobsWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncJobsWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncJobsWithStreamingResponse", self._view("streaming"))


_LIST: Operation[list[Job]] = Operation("GET", "/v1/jobs", result=Ref("list[Job]"))

_CREATE: Operation[Job] = Operation("POST", "/v1/jobs", result=Ref("Job"))

_RETRIEVE: Operation[Job] = Operation("GET", "/v1/jobs/{job_id}", result=Ref("Job"))

_UPDATE: Operation[Job] = Operation("PATCH", "/v1/jobs/{job_id}", result=Ref("Job"))

_REPLACE: Operation[Job] = Operation("PUT", "/v1/jobs/{job_id}", result=Ref("Job"))

_DELETE: Operation[None] = Operation("DELETE", "/v1/jobs/{job_id}")

_CANCEL: Operation[None] = Operation("POST", "/v1/jobs/{job_id}/cancel")

_REPORT: Operation[bytes] = Operation(
    "GET", "/v1/jobs/{job_id}/report", accept="application/pdf"
)

if TYPE_CHECKING:

    class JobsWithRawResponse:
        def __init__(self, resource: Jobs) -> None:
            self.list = raw(resource.list)
            self.create = raw(resource.create)
            self.retrieve = raw(resource.retrieve)
            self.update = raw(resource.update)
            self.replace = raw(resource.replace)
            self.delete = raw(resource.delete)
            self.cancel = raw(resource.cancel)
            self.report = raw(resource.report)
            self.logs = LogsWithRawResponse(resource.logs)

    class JobsWithStreamingResponse:
        def __init__(self, resource: Jobs) -> None:
            self.list = streaming(resource.list)
            self.create = streaming(resource.create)
            self.retrieve = streaming(resource.retrieve)
            self.update = streaming(resource.update)
            self.replace = streaming(resource.replace)
            self.delete = streaming(resource.delete)
            self.cancel = streaming(resource.cancel)
            self.report = streaming(resource.report)
            self.logs = LogsWithStreamingResponse(resource.logs)

    class AsyncJobsWithRawResponse:
        def __init__(self, resource: AsyncJobs) -> None:
            self.list = async_raw(resource.list)
            self.create = async_raw(resource.create)
            self.retrieve = async_raw(resource.retrieve)
            self.update = async_raw(resource.update)
            self.replace = async_raw(resource.replace)
            self.delete = async_raw(resource.delete)
            self.cancel = async_raw(resource.cancel)
            self.report = async_raw(resource.report)
            self.logs = AsyncLogsWithRawResponse(resource.logs)

    class AsyncJobsWithStreamingResponse:
        def __init__(self, resource: AsyncJobs) -> None:
            self.list = async_streaming(resource.list)
            self.create = async_streaming(resource.create)
            self.retrieve = async_streaming(resource.retrieve)
            self.update = async_streaming(resource.update)
            self.replace = async_streaming(resource.replace)
            self.delete = async_streaming(resource.delete)
            self.cancel = async_streaming(resource.cancel)
            self.report = async_streaming(resource.report)
            self.logs = AsyncLogsWithStreamingResponse(resource.logs)
