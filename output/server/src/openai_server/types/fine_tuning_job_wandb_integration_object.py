from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel, Nullable


class FineTuningJobWandbIntegrationObject(BaseModel):
    """Sends the figures of a job to Weights & Biases."""

    type: Literal["wandb"]
    """Tells the variant, here always `wandb`."""

    wandb: FineTuningJobWandbIntegrationObjectWandb
    """Where Weights & Biases gets the figures."""


class FineTuningJobWandbIntegrationObjectWandb(BaseModel):
    """Where Weights & Biases gets the figures."""

    project: str
    """Project there that the run is filed under."""

    name: Nullable[str] = None
    """Display name of the run. Without one, it is the job's id."""

    entity: Nullable[str] = None
    """User or team there. Without one, it is the default of your key."""

    tags: list[str] | None = None
    """Tags for the run there."""
