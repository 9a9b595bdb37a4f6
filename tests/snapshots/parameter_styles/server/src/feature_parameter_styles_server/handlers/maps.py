"""What `maps` is asked, and what answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .._runtime import Handler, Identity, NotImplementedOperation

if TYPE_CHECKING:
    from datetime import datetime

    from ..types import GetTileBox, GetTileFilter, GetTileResponse


@dataclass(frozen=True, slots=True, kw_only=True)
class MapsRetrieve:
    """What `GET /maps/{tile}/{layers}/{box}` is asked."""

    tile: str
    layers: list[str]
    box: GetTileBox
    colours: list[str] | None = None
    sizes: list[int] | None = None
    spaced: list[str] | None = None
    piped: list[str] | None = None
    filter: GetTileFilter | None = None
    raw: str | None = None
    where: dict[str, str] | None = None
    since: datetime | None = None
    """Only what changed later."""

    x_trace_id: str | None = None
    x_hints: list[str] | None = None
    session: str | None = None


class MapsHandler(Handler[Identity]):
    """The operations of `maps`."""

    resource: ClassVar[str] = "maps"

    async def retrieve(
        self, request: MapsRetrieve, auth: Identity | None
    ) -> GetTileResponse:
        """Fetch a tile.

        Outcomes:
            200 (OK): The tile.
        """
        raise NotImplementedOperation
