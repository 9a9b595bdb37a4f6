from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .fine_tuning_method import FineTuningMethod
    from .metadata import Metadata


class CreateFineTuningJobRequest(BaseModel):
    """A training to start."""

    model: Literal["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"] | str
    """Model to train."""

    training_file: str
    """JSON Lines file with examples, uploaded with purpose `fine-tune`. Its form depends
    on the method and on whether the model chats.
    """

    hyperparameters: CreateFineTuningJobRequestHyperparameters | None = None
    """Former place of the settings of training; they belong under `method`.

    Deprecated.
    """

    suffix: Nullable[Annotated[str, Field(min_length=1, max_length=64)]] = None
    """Text for the name of the new model, such as `tides` in
    `ft:gpt-4o-mini:acme:tides:A1b2`.
    """

    validation_file: Nullable[str] = None
    """File with examples that are not trained on but measured against. None of them may be
    in the training file.
    """

    integrations: Nullable[list[CreateFineTuningJobRequestIntegration]] = None
    """Services that get the figures of the training."""

    seed: Nullable[Annotated[int, Field(ge=0, le=2147483647)]] = None
    """With the same seed and settings the result should be the same, though not always.
    Chosen for you if you leave it out.
    """

    method: FineTuningMethod | None = None
    """How the model is trained."""

    metadata: Nullable[Metadata] = None
    """Your own notes on the job."""


class CreateFineTuningJobRequestHyperparameters(BaseModel):
    """Former place of the settings of training; they belong under `method`.

    Deprecated.
    """

    batch_size: Literal["auto"] | Annotated[int, Field(ge=1, le=256)] = "auto"
    """Examples per training step. Large batches change the model less often and more
    steadily.
    """

    learning_rate_multiplier: Literal["auto"] | Annotated[float, Field(gt=0)] = "auto"
    """Factor on the learning rate. Smaller values help against overfitting."""

    n_epochs: Literal["auto"] | Annotated[int, Field(ge=1, le=50)] = "auto"
    """How many times to go through all examples."""


class CreateFineTuningJobRequestIntegration(BaseModel):
    type: Literal["wandb"]
    """Tells the variant, here always `wandb`."""

    wandb: CreateFineTuningJobRequestWandb
    """Where Weights & Biases gets the figures."""


class CreateFineTuningJobRequestWandb(BaseModel):
    """Where Weights & Biases gets the figures."""

    project: str
    """Project there that the run is filed under."""

    name: Nullable[str] = None
    """Display name of the run. Without one, it is the job's id."""

    entity: Nullable[str] = None
    """User or team there. Without one, it is the default of your key."""

    tags: list[str] | None = None
    """Tags for the run there."""
