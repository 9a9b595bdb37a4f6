"""What `tokens` is asked, and what answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .._runtime import Handler, Identity, NotImplementedOperation

if TYPE_CHECKING:
    from ..types import ListTokensResponse


@dataclass(frozen=True, slots=True, kw_only=True)
class TokensList:
    """What `GET /tokens` is asked."""

    page_token: str | None = None
    page_size: int | None = None


class TokensHandler(Handler[Identity]):
    """The operations of `tokens`."""

    resource: ClassVar[str] = "tokens"

    async def list(
        self, request: TokensList, auth: Identity | None
    ) -> ListTokensResponse:
        """`GET /tokens`

        Outcomes:
            200 (OK): A page.
        """
        raise NotImplementedOperation
