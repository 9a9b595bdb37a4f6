"""What `pages` is asked, and what answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .._runtime import Handler, Identity, NotImplementedOperation

if TYPE_CHECKING:
    from ..types import ListPagesResponse


@dataclass(frozen=True, slots=True, kw_only=True)
class PagesList:
    """What `GET /pages` is asked."""

    page: int = 1
    per_page: int | None = None


class PagesHandler(Handler[Identity]):
    """The operations of `pages`."""

    resource: ClassVar[str] = "pages"

    async def list(
        self, request: PagesList, auth: Identity | None
    ) -> ListPagesResponse:
        """`GET /pages`

        Outcomes:
            200 (OK): A page.
        """
        raise NotImplementedOperation
