"""What `export` is asked, and what answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .._runtime import Handler, Identity, NotImplementedOperation

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from ..types import Price


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportRetrieve:
    """What `GET /export` is asked."""


class ExportHandler(Handler[Identity]):
    """The operations of `export`."""

    resource: ClassVar[str] = "export"

    async def retrieve(
        self, request: ExportRetrieve, auth: Identity | None
    ) -> AsyncIterator[Price]:
        """`GET /export`

        Outcomes:
            200 (OK): All prices.
        """
        raise NotImplementedOperation
