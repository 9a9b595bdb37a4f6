"""What `default` is asked, and what answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from .._runtime import Handler, Identity, NotImplementedOperation


@dataclass(frozen=True, slots=True, kw_only=True)
class DefaultRetrieve:
    """What `GET /default` is asked."""


class DefaultHandler(Handler[Identity]):
    """The operations of `default`."""

    resource: ClassVar[str] = "default"

    async def retrieve(self, request: DefaultRetrieve, auth: Identity) -> None:
        """`GET /default`

        Outcomes:
            204 (NoContent): Fine.
        """
        raise NotImplementedOperation
