from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .fine_tuning_method import FineTuningMethod
    from .fine_tuning_method_param import FineTuningMethodParam
    from .metadata_param import MetadataParam


class CreateFineTuningJobRequestParam(TypedDict, total=False):
    """A training to start."""

    model: Required[
        Literal["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"] | str
    ]
    """Model to train."""

    training_file: Required[str]
    """JSON Lines file with examples, uploaded with purpose `fine-tune`. Its form depends
    on the method and on whether the model chats.
    """

    hyperparameters: CreateFineTuningJobRequestHyperparametersParam
    """Former place of the settings of training; they belong under `method`.

    Deprecated.
    """

    suffix: str | None
    """Text for the name of the new model, such as `tides` in
    `ft:gpt-4o-mini:acme:tides:A1b2`.
    """

    validation_file: str | None
    """File with examples that are not trained on but measured against. None of them may be
    in the training file.
    """

    integrations: Iterable[CreateFineTuningJobRequestIntegrationParam] | None
    """Services that get the figures of the training."""

    seed: int | None
    """With the same seed and settings the result should be the same, though not always.
    Chosen for you if you leave it out.
    """

    method: FineTuningMethodParam | FineTuningMethod
    """How the model is trained."""

    metadata: MetadataParam | None
    """Your own notes on the job."""


class CreateFineTuningJobRequestHyperparametersParam(TypedDict, total=False):
    """Former place of the settings of training; they belong under `method`.

    Deprecated.
    """

    batch_size: Literal["auto"] | int
    """Examples per training step. Large batches change the model less often and more
    steadily.
    """

    learning_rate_multiplier: Literal["auto"] | float
    """Factor on the learning rate. Smaller values help against overfitting."""

    n_epochs: Literal["auto"] | int
    """How many times to go through all examples."""


class CreateFineTuningJobRequestIntegrationParam(TypedDict):
    type: Literal["wandb"]
    """Tells the variant, here always `wandb`."""

    wandb: CreateFineTuningJobRequestWandbParam
    """Where Weights & Biases gets the figures."""


class CreateFineTuningJobRequestWandbParam(TypedDict, total=False):
    """Where Weights & Biases gets the figures."""

    project: Required[str]
    """Project there that the run is filed under."""

    name: str | None
    """Display name of the run. Without one, it is the job's id."""

    entity: str | None
    """User or team there. Without one, it is the default of your key."""

    tags: Iterable[str]
    """Tags for the run there."""
