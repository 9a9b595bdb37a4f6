from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .response_annotation import ResponseAnnotation
    from .response_token_logprob import ResponseTokenLogprob


class ResponseOutputText(BaseModel):
    """Text from the model."""

    type: Literal["output_text"]
    """Tells the variant, here always `output_text`."""

    text: str
    """The text."""

    annotations: list[ResponseAnnotation]
    """Sources and files that the text refers to."""

    logprobs: list[ResponseTokenLogprob]
    """Log probabilities of the tokens, when asked for."""
