"""What `lists` is asked, and what answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .._runtime import Handler, Identity, NotImplementedOperation

if TYPE_CHECKING:
    from typing import List as _List

    from ..types import List


@dataclass(frozen=True, slots=True, kw_only=True)
class ListsList:
    """What `GET /lists` is asked."""


class ListsHandler(Handler[Identity]):
    """The operations of `lists`."""

    resource: ClassVar[str] = "lists"

    async def list(self, request: ListsList, auth: Identity | None) -> _List[List]:
        """`GET /lists`

        Outcomes:
            200 (OK): Lists.
        """
        raise NotImplementedOperation
