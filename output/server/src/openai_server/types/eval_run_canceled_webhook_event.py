from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class EvalRunCanceledWebhookEvent(BaseModel):
    """An eval run was cancelled."""

    created_at: int
    """When it happened, in Unix seconds."""

    id: str
    """Identifier of the event."""

    data: EvalRunCanceledWebhookEventData
    """The eval run it is about."""

    object: Literal["event"] | None = None
    """Kind of object, always `event`."""

    type: Literal["eval.run.canceled"]
    """Tells the variant, here always `eval.run.canceled`."""


class EvalRunCanceledWebhookEventData(BaseModel):
    """The eval run it is about."""

    id: str
    """Id of the eval run."""
