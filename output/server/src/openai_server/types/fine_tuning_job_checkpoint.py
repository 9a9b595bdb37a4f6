from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class FineTuningJobCheckpoint(BaseModel):
    """A state of the model that was kept during training."""

    id: str
    """Identifier of the checkpoint."""

    created_at: int
    """When the checkpoint came into being, in Unix seconds."""

    fine_tuned_model_checkpoint: str
    """Name of the checkpoint, to be used like a model's."""

    step_number: int
    """Training step at which it was kept."""

    metrics: FineTuningJobCheckpointMetrics
    """Figures at that step."""

    fine_tuning_job_id: str
    """Id of the fine-tuning job."""

    object: Literal["fine_tuning.job.checkpoint"]
    """Kind of object, always `fine_tuning.job.checkpoint`."""


class FineTuningJobCheckpointMetrics(BaseModel):
    """Figures at that step."""

    step: float | None = None
    """Number of the step."""

    train_loss: float | None = None
    """Loss on the training examples."""

    train_mean_token_accuracy: float | None = None
    """Share of tokens right on the training examples."""

    valid_loss: float | None = None
    """Loss on a sample of the validation examples."""

    valid_mean_token_accuracy: float | None = None
    """Share of tokens right on that sample."""

    full_valid_loss: float | None = None
    """Loss on all validation examples."""

    full_valid_mean_token_accuracy: float | None = None
    """Share of tokens right on all validation examples."""
