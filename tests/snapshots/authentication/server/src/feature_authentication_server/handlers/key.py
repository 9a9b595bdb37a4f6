"""What `key` is asked, and what answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from .._runtime import Handler, Identity, NotImplementedOperation


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyRetrieve:
    """What `GET /key` is asked."""


class KeyHandler(Handler[Identity]):
    """The operations of `key`."""

    resource: ClassVar[str] = "key"

    async def retrieve(self, request: KeyRetrieve, auth: Identity) -> None:
        """`GET /key`

        Outcomes:
            204 (NoContent): Fine.
        """
        raise NotImplementedOperation
