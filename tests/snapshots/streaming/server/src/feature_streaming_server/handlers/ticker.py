"""What `ticker` is asked, and what answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .._runtime import Handler, Identity, NotImplementedOperation

if TYPE_CHECKING:
    from .._runtime import Stream
    from ..types import Price


@dataclass(frozen=True, slots=True, kw_only=True)
class TickerRetrieve:
    """What `GET /ticker` is asked."""

    last_event_id: str | None = None


class TickerHandler(Handler[Identity]):
    """The operations of `ticker`."""

    resource: ClassVar[str] = "ticker"

    async def retrieve(
        self, request: TickerRetrieve, auth: Identity | None
    ) -> Stream[Price]:
        """Follow the prices.

        Outcomes:
            200 (OK): Prices as they change.
        """
        raise NotImplementedOperation
