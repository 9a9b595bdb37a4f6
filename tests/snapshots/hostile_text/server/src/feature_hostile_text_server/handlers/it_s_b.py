"""What `it_s.b` is asked, and what answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .._runtime import Handler, Identity, NotImplementedOperation

if TYPE_CHECKING:
    from typing import Literal

    from ..types import Evil


@dataclass(frozen=True, slots=True, kw_only=True)
class ItSBRetrieve:
    """What `GET /it's/{a}"b/{{x}}` is asked."""

    a: str
    """'''\"\"\"\\"""

    x: str
    q_x_1: Literal['"', "\\", "\n", "'", "${x}", "{{y}}"] | None = None


class ItSBHandler(Handler[Identity]):
    """The operations of `it_s.b`."""

    resource: ClassVar[str] = "it_s.b"

    async def retrieve(self, request: ItSBRetrieve, auth: Identity | None) -> Evil:
        """\"\"\" raise SystemExit \"\"\"

        Trailing backslash \\

        Outcomes:
            200 (OK): \"\"\"
        """
        raise NotImplementedOperation
