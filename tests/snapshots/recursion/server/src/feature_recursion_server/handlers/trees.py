"""What `trees` is asked, and what answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .._runtime import Handler, Identity, NotImplementedOperation

if TYPE_CHECKING:
    from ..types import Tree


@dataclass(frozen=True, slots=True, kw_only=True)
class TreesCreate:
    """What `POST /trees` is asked."""

    body: Tree


class TreesHandler(Handler[Identity]):
    """The operations of `trees`."""

    resource: ClassVar[str] = "trees"

    async def create(self, request: TreesCreate, auth: Identity | None) -> Tree:
        """`POST /trees`

        Outcomes:
            200 (OK): The tree.
        """
        raise NotImplementedOperation
