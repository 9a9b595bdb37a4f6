"""What `offsets` is asked, and what answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .._runtime import Handler, Identity, NotImplementedOperation

if TYPE_CHECKING:
    from ..types import ListOffsetsResponse


@dataclass(frozen=True, slots=True, kw_only=True)
class OffsetsList:
    """What `GET /offsets` is asked."""

    offset: int | None = None
    limit: int | None = None


class OffsetsHandler(Handler[Identity]):
    """The operations of `offsets`."""

    resource: ClassVar[str] = "offsets"

    async def list(
        self, request: OffsetsList, auth: Identity | None
    ) -> ListOffsetsResponse:
        """`GET /offsets`

        Outcomes:
            200 (OK): A page.
        """
        raise NotImplementedOperation
