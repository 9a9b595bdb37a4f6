"""What `last_ids` is asked, and what answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .._runtime import Handler, Identity, NotImplementedOperation

if TYPE_CHECKING:
    from ..types import ListLastIdsResponse


@dataclass(frozen=True, slots=True, kw_only=True)
class LastIdsList:
    """What `GET /last-ids` is asked."""

    after: str | None = None
    limit: int | None = None


class LastIdsHandler(Handler[Identity]):
    """The operations of `last_ids`."""

    resource: ClassVar[str] = "last_ids"

    async def list(
        self, request: LastIdsList, auth: Identity | None
    ) -> ListLastIdsResponse:
        """`GET /last-ids`

        Outcomes:
            200 (OK): A page.
        """
        raise NotImplementedOperation
