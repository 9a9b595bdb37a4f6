"""What `both` is asked, and what answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from .._runtime import Handler, Identity, NotImplementedOperation


@dataclass(frozen=True, slots=True, kw_only=True)
class BothRetrieve:
    """What `GET /both` is asked."""


class BothHandler(Handler[Identity]):
    """The operations of `both`."""

    resource: ClassVar[str] = "both"

    async def retrieve(self, request: BothRetrieve, auth: Identity) -> None:
        """`GET /both`

        Outcomes:
            204 (NoContent): Fine.
        """
        raise NotImplementedOperation
