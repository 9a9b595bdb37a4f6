"""What `subscriptions` is asked, and what answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .._runtime import Handler, Identity, NotImplementedOperation

if TYPE_CHECKING:
    from ..types import SubscribeRequest


@dataclass(frozen=True, slots=True, kw_only=True)
class SubscriptionsCreate:
    """What `POST /subscriptions` is asked."""

    body: SubscribeRequest


class SubscriptionsHandler(Handler[Identity]):
    """The operations of `subscriptions`."""

    resource: ClassVar[str] = "subscriptions"

    async def create(self, request: SubscriptionsCreate, auth: Identity | None) -> None:
        """`POST /subscriptions`

        Outcomes:
            201 (Created): Subscribed.
        """
        raise NotImplementedOperation
