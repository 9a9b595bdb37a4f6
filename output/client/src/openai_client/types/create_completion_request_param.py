from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Literal

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .chat_completion_stream_options_param import ChatCompletionStreamOptionsParam
    from .stop_configuration_param import StopConfigurationParam


class CreateCompletionRequestParam(TypedDict, total=False):
    """A prompt to continue. `model` and `prompt` are needed."""

    model: Required[
        Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"] | str
    ]
    """Model that is to answer."""

    prompt: Required[
        str | Iterable[str] | Iterable[int] | Iterable[Iterable[int]] | None
    ]
    """What to continue: text, several texts, or token ids. Without a prompt the model
    starts a new document.
    """

    best_of: int | None
    """Write this many candidates and return the `n` most probable ones. Costs tokens for
    all of them; cannot be streamed.
    """

    echo: bool | None
    """Put the prompt in front of the answer."""

    frequency_penalty: float | None
    """Above zero, tokens lose weight with every time they have been used, which curbs
    literal repetition.
    """

    logit_bias: Mapping[str, int] | None
    """Makes single tokens likelier or less likely. Keys are token ids, values run from
    -100 (never) to 100 (nearly always).
    """

    logprobs: int | None
    """How many of the likeliest tokens to report at each place, 5 at most."""

    max_tokens: int | None
    """Most tokens to write. Prompt and answer together must fit the model's context."""

    n: int | None
    """How many continuations to write for each prompt."""

    presence_penalty: float | None
    """Above zero, tokens that have been used at all lose weight, which pushes towards new
    topics.
    """

    seed: int | None
    """An equal seed makes an equal answer likely, without promising it."""

    stop: StopConfigurationParam | None
    """Text at which the model stops writing. It is not part of the answer; reasoning
    models ignore it.
    """

    stream: bool | None
    """Deliver the answer bit by bit as server-sent events."""

    stream_options: ChatCompletionStreamOptionsParam | None
    """Details of the stream. Only together with `stream`."""

    suffix: str | None
    """Text that is to follow what the model inserts. Only for `gpt-3.5-turbo-instruct`."""

    temperature: float | None
    """Randomness of the choice of tokens. Low values make the text steady, high ones
    varied; set this or `top_p`, not both.
    """

    top_p: float | None
    """Sample only from the likeliest tokens that together reach this share of probability;
    0.1 means the top tenth.
    """

    user: str
    """An id for your end user, so that abuse can be traced."""
