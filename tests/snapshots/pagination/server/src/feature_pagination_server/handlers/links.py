"""What `links` is asked, and what answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .._runtime import Handler, Identity, NotImplementedOperation

if TYPE_CHECKING:
    from typing import List

    from ..types import Thing


@dataclass(frozen=True, slots=True, kw_only=True)
class LinksList:
    """What `GET /links` is asked."""

    page: int | None = None


class LinksHandler(Handler[Identity]):
    """The operations of `links`."""

    resource: ClassVar[str] = "links"

    async def list(self, request: LinksList, auth: Identity | None) -> List[Thing]:
        """`GET /links`

        Outcomes:
            200 (OK): A page.
        """
        raise NotImplementedOperation
