"""What `drawings` is asked, and what answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .._runtime import Handler, Identity, NotImplementedOperation

if TYPE_CHECKING:
    from ..types import Drawing


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawingsCreate:
    """What `POST /drawings` is asked."""

    body: Drawing


class DrawingsHandler(Handler[Identity]):
    """The operations of `drawings`."""

    resource: ClassVar[str] = "drawings"

    async def create(self, request: DrawingsCreate, auth: Identity | None) -> Drawing:
        """`POST /drawings`

        Outcomes:
            200 (OK): The drawing.
        """
        raise NotImplementedOperation
