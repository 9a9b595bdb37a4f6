"""What `values` is asked, and what answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .._runtime import Handler, Identity, NotImplementedOperation

if TYPE_CHECKING:
    from ..types import Value


@dataclass(frozen=True, slots=True, kw_only=True)
class ValuesCreate:
    """What `POST /values` is asked."""

    body: Value | None


class ValuesHandler(Handler[Identity]):
    """The operations of `values`."""

    resource: ClassVar[str] = "values"

    async def create(
        self, request: ValuesCreate, auth: Identity | None
    ) -> Value | None:
        """`POST /values`

        Outcomes:
            200 (OK): The value.
        """
        raise NotImplementedOperation
