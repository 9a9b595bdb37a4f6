"""What `meta` is asked, and what answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .._runtime import Handler, Identity, NotImplementedOperation

if TYPE_CHECKING:
    from ..types import Str


@dataclass(frozen=True, slots=True, kw_only=True)
class MetaRoot:
    """What `GET /meta/root` is asked."""


class MetaHandler(Handler[Identity]):
    """The operations of `meta`."""

    resource: ClassVar[str] = "meta"

    async def root(self, request: MetaRoot, auth: Identity | None) -> Str:
        """`GET /meta/root`

        Outcomes:
            200 (OK): Docs with \"\"\" and \\ and \u2028 in them."
        """
        raise NotImplementedOperation
