from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class EvalRunSucceededWebhookEvent(BaseModel):
    """An eval run is complete."""

    created_at: int
    """When it happened, in Unix seconds."""

    id: str
    """Identifier of the event."""

    data: EvalRunSucceededWebhookEventData
    """The eval run it is about."""

    object: Literal["event"] | None = None
    """Kind of object, always `event`."""

    type: Literal["eval.run.succeeded"]
    """Tells the variant, here always `eval.run.succeeded`."""


class EvalRunSucceededWebhookEventData(BaseModel):
    """The eval run it is about."""

    id: str
    """Id of the eval run."""
