"""What `basic` is asked, and what answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from .._runtime import Handler, Identity, NotImplementedOperation


@dataclass(frozen=True, slots=True, kw_only=True)
class BasicRetrieve:
    """What `GET /basic` is asked."""


class BasicHandler(Handler[Identity]):
    """The operations of `basic`."""

    resource: ClassVar[str] = "basic"

    async def retrieve(self, request: BasicRetrieve, auth: Identity) -> None:
        """`GET /basic`

        Outcomes:
            204 (NoContent): Fine.
        """
        raise NotImplementedOperation
