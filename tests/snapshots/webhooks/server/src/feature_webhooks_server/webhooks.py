"""Sends the events of the API to those who asked for them."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ._runtime import Ref, WebhookSender

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .types import BatchEvent, Delivery


class Webhooks(WebhookSender):
    """A method for each event: it is sent to a URL, signed, and the receiver's status is given back."""

    package: ClassVar[str] = __name__.rpartition(".")[0]

    async def batch_cancelled(
        self,
        url: str,
        event: BatchEvent,
        *,
        id: str | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> int:
        """A batch was cancelled."""
        return await self.deliver(
            "POST", url, Ref("BatchEvent"), event, id=id, headers=headers
        )

    async def batch_completed(
        self,
        url: str,
        event: BatchEvent,
        *,
        id: str | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> int:
        """Send `batch.completed`."""
        return await self.deliver(
            "POST", url, Ref("BatchEvent"), event, id=id, headers=headers
        )

    async def delivered(
        self,
        url: str,
        event: Delivery,
        *,
        id: str | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> int:
        """Send `POST /subscriptions delivered {$request.body#/url}`."""
        return await self.deliver(
            "POST", url, Ref("Delivery"), event, id=id, headers=headers
        )
