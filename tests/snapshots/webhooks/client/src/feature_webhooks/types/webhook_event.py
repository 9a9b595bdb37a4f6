from __future__ import annotations

from typing import TYPE_CHECKING, Union

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .batch_event import BatchEvent
    from .delivery import Delivery

WebhookEvent = TypeAliasType("WebhookEvent", Union["BatchEvent", "Delivery"])
"""Any of the events that the API sends."""
