"""What `starting_after` is asked, and what answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .._runtime import Handler, Identity, NotImplementedOperation

if TYPE_CHECKING:
    from ..types import ListStartingAfterResponse


@dataclass(frozen=True, slots=True, kw_only=True)
class StartingAfterList:
    """What `GET /starting-after` is asked."""

    starting_after: str | None = None
    limit: int | None = None


class StartingAfterHandler(Handler[Identity]):
    """The operations of `starting_after`."""

    resource: ClassVar[str] = "starting_after"

    async def list(
        self, request: StartingAfterList, auth: Identity | None
    ) -> ListStartingAfterResponse:
        """`GET /starting-after`

        Outcomes:
            200 (OK): A page.
        """
        raise NotImplementedOperation
