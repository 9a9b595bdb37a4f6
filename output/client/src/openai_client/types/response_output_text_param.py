from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from typing_extensions import TypedDict

if TYPE_CHECKING:
    from .response_annotation_param import ResponseAnnotationParam
    from .response_token_logprob import ResponseTokenLogprob
    from .response_token_logprob_param import ResponseTokenLogprobParam


class ResponseOutputTextParam(TypedDict):
    """Text from the model."""

    type: Literal["output_text"]
    """Tells the variant, here always `output_text`."""

    text: str
    """The text."""

    annotations: Iterable[ResponseAnnotationParam]
    """Sources and files that the text refers to."""

    logprobs: Iterable[ResponseTokenLogprobParam | ResponseTokenLogprob]
    """Log probabilities of the tokens, when asked for."""
