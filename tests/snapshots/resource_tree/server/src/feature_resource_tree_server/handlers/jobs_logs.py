"""What `jobs.logs` is asked, and what answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .._runtime import Handler, Identity, NotImplementedOperation

if TYPE_CHECKING:
    from typing import List


@dataclass(frozen=True, slots=True, kw_only=True)
class JobsLogsList:
    """What `GET /v1/jobs/{job_id}/logs` is asked."""

    job_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class JobsLogsRetrieve:
    """What `GET /v1/jobs/{job_id}/logs/{line}` is asked."""

    job_id: str
    line: int


class JobsLogsHandler(Handler[Identity]):
    """The operations of `jobs.logs`."""

    resource: ClassVar[str] = "jobs.logs"

    async def list(self, request: JobsLogsList, auth: Identity | None) -> List[str]:
        """`GET /v1/jobs/{job_id}/logs`

        Outcomes:
            200 (OK): Lines.
        """
        raise NotImplementedOperation

    async def retrieve(self, request: JobsLogsRetrieve, auth: Identity | None) -> str:
        """`GET /v1/jobs/{job_id}/logs/{line}`

        Outcomes:
            200 (OK): A line.
        """
        raise NotImplementedOperation
