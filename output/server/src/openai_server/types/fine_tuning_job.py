from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .fine_tuning_job_wandb_integration_object import (
        FineTuningJobWandbIntegrationObject,
    )
    from .fine_tuning_method import FineTuningMethod
    from .metadata import Metadata


class FineTuningJob(BaseModel):
    """A training of a model."""

    id: str
    """Identifier of the job."""

    created_at: int
    """When the job came into being, in Unix seconds."""

    error: FineTuningJobError | None
    """Why the job failed, else null."""

    fine_tuned_model: str | None
    """Name of the new model. Null until it is ready."""

    finished_at: int | None
    """When the job was finished, in Unix seconds, or null."""

    hyperparameters: FineTuningJobHyperparameters
    """Settings of the training. Only for supervised jobs."""

    model: str
    """Model that is trained."""

    object: Literal["fine_tuning.job"]
    """Kind of object, always `fine_tuning.job`."""

    organization_id: str
    """Organization the job belongs to."""

    result_files: list[str]
    """Files with the figures of the training."""

    status: Literal[
        "validating_files", "queued", "running", "succeeded", "failed", "cancelled"
    ]
    """Where the job stands."""

    trained_tokens: int | None
    """Tokens trained on and billed; null while the job goes on."""

    training_file: str
    """File with the examples."""

    validation_file: str | None
    """File with the examples to measure against, or null."""

    integrations: Nullable[
        Annotated[list[FineTuningJobWandbIntegrationObject], Field(max_length=5)]
    ] = None
    """Services that get the figures."""

    seed: int
    """Seed that was used."""

    estimated_finish: Nullable[int] = None
    """When it should be finished, in Unix seconds, or null if unknown."""

    method: FineTuningMethod | None = None
    """How the model is trained."""

    metadata: Nullable[Metadata] = None
    """Your own notes on the job, as key and value."""


class FineTuningJobError(BaseModel):
    """Why the job failed, else null."""

    code: str
    """Short code for the cause."""

    message: str
    """The cause in words."""

    param: str | None
    """Parameter at fault, mostly one of the files; null when the fault lies elsewhere."""


class FineTuningJobHyperparameters(BaseModel):
    """Settings of the training. Only for supervised jobs."""

    batch_size: Nullable[Literal["auto"] | Annotated[int, Field(ge=1, le=256)]] = None
    """Examples per training step. Large batches change the model less often and more
    steadily.
    """

    learning_rate_multiplier: Literal["auto"] | Annotated[float, Field(gt=0)] | None = (
        None
    )
    """Factor on the learning rate. Smaller values help against overfitting."""

    n_epochs: Literal["auto"] | Annotated[int, Field(ge=1, le=50)] | None = None
    """How many times to go through all examples."""
