"""What `open` is asked, and what answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from .._runtime import Handler, Identity, NotImplementedOperation


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenRetrieve:
    """What `GET /open` is asked."""


class OpenHandler(Handler[Identity]):
    """The operations of `open`."""

    resource: ClassVar[str] = "open"

    async def retrieve(self, request: OpenRetrieve, auth: Identity | None) -> None:
        """`GET /open`

        Outcomes:
            204 (NoContent): Fine.
        """
        raise NotImplementedOperation
