"""What `loans` is asked, and what answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from .._runtime import Handler, Identity, NotImplementedOperation


@dataclass(frozen=True, slots=True, kw_only=True)
class LoansOpen:
    """What `POST /loans` is asked."""

    idempotency_key: str | None = None


class LoansHandler(Handler[Identity]):
    """The operations of `loans`."""

    resource: ClassVar[str] = "loans"

    async def open(self, request: LoansOpen, auth: Identity | None) -> None:
        """`POST /loans`

        Outcomes:
            201 (Created): Lent.
        """
        raise NotImplementedOperation
