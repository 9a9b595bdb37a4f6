"""What `jobs` is asked, and what answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .._runtime import Handler, Identity, NotImplementedOperation

if TYPE_CHECKING:
    from typing import List

    from .._runtime import Download
    from ..types import Job


@dataclass(frozen=True, slots=True, kw_only=True)
class JobsList:
    """What `GET /v1/jobs` is asked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class JobsCreate:
    """What `POST /v1/jobs` is asked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class JobsRetrieve:
    """What `GET /v1/jobs/{job_id}` is asked."""

    job_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class JobsUpdate:
    """What `PATCH /v1/jobs/{job_id}` is asked."""

    job_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class JobsReplace:
    """What `PUT /v1/jobs/{job_id}` is asked."""

    job_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class JobsDelete:
    """What `DELETE /v1/jobs/{job_id}` is asked."""

    job_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class JobsCancel:
    """What `POST /v1/jobs/{job_id}/cancel` is asked."""

    job_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class JobsReport:
    """What `GET /v1/jobs/{job_id}/report` is asked."""

    job_id: str


class JobsHandler(Handler[Identity]):
    """The operations of `jobs`."""

    resource: ClassVar[str] = "jobs"

    async def list(self, request: JobsList, auth: Identity | None) -> List[Job]:
        """`GET /v1/jobs`

        Outcomes:
            200 (OK): Jobs.
        """
        raise NotImplementedOperation

    async def create(self, request: JobsCreate, auth: Identity | None) -> Job:
        """`POST /v1/jobs`

        Outcomes:
            201 (Created): A job.
        """
        raise NotImplementedOperation

    async def retrieve(self, request: JobsRetrieve, auth: Identity | None) -> Job:
        """`GET /v1/jobs/{job_id}`

        Outcomes:
            200 (OK): A job.
        """
        raise NotImplementedOperation

    async def update(self, request: JobsUpdate, auth: Identity | None) -> Job:
        """`PATCH /v1/jobs/{job_id}`

        Outcomes:
            200 (OK): A job.
        """
        raise NotImplementedOperation

    async def replace(self, request: JobsReplace, auth: Identity | None) -> Job:
        """`PUT /v1/jobs/{job_id}`

        Outcomes:
            200 (OK): A job.
        """
        raise NotImplementedOperation

    async def delete(self, request: JobsDelete, auth: Identity | None) -> None:
        """`DELETE /v1/jobs/{job_id}`

        Outcomes:
            204 (NoContent): Gone.
        """
        raise NotImplementedOperation

    async def cancel(self, request: JobsCancel, auth: Identity | None) -> None:
        """`POST /v1/jobs/{job_id}/cancel`

        Outcomes:
            204 (NoContent): Cancelled.
        """
        raise NotImplementedOperation

    async def report(self, request: JobsReport, auth: Identity | None) -> Download:
        """`GET /v1/jobs/{job_id}/report`

        Outcomes:
            200 (OK): PDF.
        """
        raise NotImplementedOperation
