"""What `animals` is asked, and what answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .._runtime import Handler, Identity, NotImplementedOperation

if TYPE_CHECKING:
    from ..types import Animal


@dataclass(frozen=True, slots=True, kw_only=True)
class AnimalsCreate:
    """What `POST /animals` is asked."""

    body: Animal


class AnimalsHandler(Handler[Identity]):
    """The operations of `animals`."""

    resource: ClassVar[str] = "animals"

    async def create(self, request: AnimalsCreate, auth: Identity | None) -> Animal:
        """`POST /animals`

        Outcomes:
            200 (OK): The animal.
        """
        raise NotImplementedOperation
