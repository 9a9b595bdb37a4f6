"""What `cursors` is asked, and what answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .._runtime import Handler, Identity, NotImplementedOperation

if TYPE_CHECKING:
    from ..types import ListCursorsResponse


@dataclass(frozen=True, slots=True, kw_only=True)
class CursorsList:
    """What `GET /cursors` is asked."""

    cursor: str | None = None
    limit: int = 20


class CursorsHandler(Handler[Identity]):
    """The operations of `cursors`."""

    resource: ClassVar[str] = "cursors"

    async def list(
        self, request: CursorsList, auth: Identity | None
    ) -> ListCursorsResponse:
        """`GET /cursors`

        Outcomes:
            200 (OK): A page.
        """
        raise NotImplementedOperation
