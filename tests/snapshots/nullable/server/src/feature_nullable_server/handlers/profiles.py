"""What `profiles` is asked, and what answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .._runtime import Handler, Identity, NotImplementedOperation

if TYPE_CHECKING:
    from ..types import Profile


@dataclass(frozen=True, slots=True, kw_only=True)
class ProfilesRetrieve:
    """What `GET /profiles/{id}` is asked."""

    id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ProfilesUpdate:
    """What `PUT /profiles/{id}` is asked."""

    id: int
    body: Profile


class ProfilesHandler(Handler[Identity]):
    """The operations of `profiles`."""

    resource: ClassVar[str] = "profiles"

    async def retrieve(
        self, request: ProfilesRetrieve, auth: Identity | None
    ) -> Profile:
        """`GET /profiles/{id}`

        Outcomes:
            200 (OK): The profile.
        """
        raise NotImplementedOperation

    async def update(self, request: ProfilesUpdate, auth: Identity | None) -> Profile:
        """`PUT /profiles/{id}`

        Outcomes:
            200 (OK): The profile.
        """
        raise NotImplementedOperation
