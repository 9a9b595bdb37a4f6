"""What `parcels` is asked, and what answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .._runtime import Handler, Identity, NotImplementedOperation

if TYPE_CHECKING:
    from ..types import Parcel


@dataclass(frozen=True, slots=True, kw_only=True)
class ParcelsCreate:
    """What `POST /parcels` is asked."""

    body: Parcel


class ParcelsHandler(Handler[Identity]):
    """The operations of `parcels`."""

    resource: ClassVar[str] = "parcels"

    async def create(self, request: ParcelsCreate, auth: Identity | None) -> Parcel:
        """`POST /parcels`

        Outcomes:
            200 (OK): The parcel.
        """
        raise NotImplementedOperation
