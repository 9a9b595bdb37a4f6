"""What `maybe` is asked, and what answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from .._runtime import Handler, Identity, NotImplementedOperation


@dataclass(frozen=True, slots=True, kw_only=True)
class MaybeRetrieve:
    """What `GET /maybe` is asked."""


class MaybeHandler(Handler[Identity]):
    """The operations of `maybe`."""

    resource: ClassVar[str] = "maybe"

    async def retrieve(self, request: MaybeRetrieve, auth: Identity | None) -> None:
        """`GET /maybe`

        Outcomes:
            204 (NoContent): Fine.
        """
        raise NotImplementedOperation
