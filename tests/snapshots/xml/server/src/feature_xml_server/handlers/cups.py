"""What `cups` is asked, and what answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .._runtime import Handler, Identity, NotImplementedOperation

if TYPE_CHECKING:
    from ..types import Cup


@dataclass(frozen=True, slots=True, kw_only=True)
class CupsCreate:
    """What `POST /cups` is asked."""

    body: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CupsList:
    """What `GET /cups` is asked."""


class CupsHandler(Handler[Identity]):
    """The operations of `cups`."""

    resource: ClassVar[str] = "cups"

    async def create(self, request: CupsCreate, auth: Identity | None) -> str | Cup:
        """`POST /cups`

        Outcomes:
            200 (OK): The cup.
        """
        raise NotImplementedOperation

    async def list(self, request: CupsList, auth: Identity | None) -> str:
        """`GET /cups`

        Outcomes:
            200 (OK): All cups.
        """
        raise NotImplementedOperation
