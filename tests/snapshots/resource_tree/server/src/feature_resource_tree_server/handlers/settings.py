"""What `settings` is asked, and what answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .._runtime import Handler, Identity, NotImplementedOperation

if TYPE_CHECKING:
    from ..types import GetSettingsResponse, SetSettingsRequest


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingsRetrieve:
    """What `GET /v1/settings` is asked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingsUpdate:
    """What `POST /v1/settings` is asked."""

    body: SetSettingsRequest | None = None


class SettingsHandler(Handler[Identity]):
    """The operations of `settings`."""

    resource: ClassVar[str] = "settings"

    async def retrieve(
        self, request: SettingsRetrieve, auth: Identity | None
    ) -> GetSettingsResponse:
        """`GET /v1/settings`

        Outcomes:
            200 (OK): Settings.
        """
        raise NotImplementedOperation

    async def update(self, request: SettingsUpdate, auth: Identity | None) -> None:
        """`POST /v1/settings`

        Outcomes:
            204 (NoContent): Set.
        """
        raise NotImplementedOperation
