"""What `urls` is asked, and what answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .._runtime import Handler, Identity, NotImplementedOperation

if TYPE_CHECKING:
    from ..types import ListUrlsResponse


@dataclass(frozen=True, slots=True, kw_only=True)
class UrlsList:
    """What `GET /urls` is asked."""


class UrlsHandler(Handler[Identity]):
    """The operations of `urls`."""

    resource: ClassVar[str] = "urls"

    async def list(self, request: UrlsList, auth: Identity | None) -> ListUrlsResponse:
        """`GET /urls`

        Outcomes:
            200 (OK): A page.
        """
        raise NotImplementedOperation
