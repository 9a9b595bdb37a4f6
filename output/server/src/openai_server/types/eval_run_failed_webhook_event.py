from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class EvalRunFailedWebhookEvent(BaseModel):
    """An eval run has failed."""

    created_at: int
    """When it happened, in Unix seconds."""

    id: str
    """Identifier of the event."""

    data: EvalRunFailedWebhookEventData
    """The eval run it is about."""

    object: Literal["event"] | None = None
    """Kind of object, always `event`."""

    type: Literal["eval.run.failed"]
    """Tells the variant, here always `eval.run.failed`."""


class EvalRunFailedWebhookEventData(BaseModel):
    """The eval run it is about."""

    id: str
    """Id of the eval run."""
