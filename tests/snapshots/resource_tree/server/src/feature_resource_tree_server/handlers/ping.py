"""What `ping` is asked, and what answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from .._runtime import Handler, Identity, NotImplementedOperation


@dataclass(frozen=True, slots=True, kw_only=True)
class PingHead:
    """What `HEAD /v1/ping` is asked."""


class PingHandler(Handler[Identity]):
    """The operations of `ping`."""

    resource: ClassVar[str] = "ping"

    async def head(self, request: PingHead, auth: Identity | None) -> None:
        """`HEAD /v1/ping`

        Outcomes:
            204 (NoContent): Pong.
        """
        raise NotImplementedOperation
