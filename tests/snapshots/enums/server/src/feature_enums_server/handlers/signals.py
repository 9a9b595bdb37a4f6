"""What `signals` is asked, and what answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .._runtime import Handler, Identity, NotImplementedOperation

if TYPE_CHECKING:
    from typing import List, Literal

    from ..types import Colour, Signal


@dataclass(frozen=True, slots=True, kw_only=True)
class SignalsList:
    """What `GET /signals` is asked."""

    colour: Colour | None = None
    """The colour of a light."""

    order: Literal["asc", "desc"] = "asc"


class SignalsHandler(Handler[Identity]):
    """The operations of `signals`."""

    resource: ClassVar[str] = "signals"

    async def list(self, request: SignalsList, auth: Identity | None) -> List[Signal]:
        """`GET /signals`

        Outcomes:
            200 (OK): Signals.
        """
        raise NotImplementedOperation
