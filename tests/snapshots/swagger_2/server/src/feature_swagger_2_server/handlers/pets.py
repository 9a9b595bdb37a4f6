"""What `pets` is asked, and what answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .._runtime import Handler, Identity, NotImplementedOperation

if TYPE_CHECKING:
    from typing import List, Literal

    from .._runtime import Default, NotFound
    from ..types import Failure, Pet, UploadPictureRequest


@dataclass(frozen=True, slots=True, kw_only=True)
class PetsList:
    """What `GET /pets` is asked."""

    limit: int = 10
    tags: list[str] | None = None
    status: list[Literal["sold", "free"]] | None = None
    piped: list[str] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PetsCreate:
    """What `POST /pets` is asked."""

    body: Pet


@dataclass(frozen=True, slots=True, kw_only=True)
class PetsPicture:
    """What `POST /pets/{id}/picture` is asked."""

    id: int
    body: UploadPictureRequest


class PetsHandler(Handler[Identity]):
    """The operations of `pets`."""

    resource: ClassVar[str] = "pets"

    async def list(self, request: PetsList, auth: Identity) -> List[Pet]:
        """`GET /pets`

        Outcomes:
            200 (OK): Pets.
        """
        raise NotImplementedOperation

    async def create(
        self, request: PetsCreate, auth: Identity
    ) -> Pet | Default[Failure]:
        """`POST /pets`

        Outcomes:
            200 (OK): The pet.
            default (Default): Oh.
        """
        raise NotImplementedOperation

    async def picture(
        self, request: PetsPicture, auth: Identity
    ) -> NotFound[Failure] | None:
        """`POST /pets/{id}/picture`

        Outcomes:
            200 (OK): Fine.
            404 (NotFound): Not there.
        """
        raise NotImplementedOperation
