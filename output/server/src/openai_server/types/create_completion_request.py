from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel, Format, Nullable

if TYPE_CHECKING:
    from .chat_completion_stream_options import ChatCompletionStreamOptions
    from .stop_configuration import StopConfiguration


class CreateCompletionRequest(BaseModel):
    """A prompt to continue. `model` and `prompt` are needed."""

    model: Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"] | str
    """Model that is to answer."""

    prompt: (
        str
        | list[str]
        | Annotated[list[int], Field(min_length=1)]
        | Annotated[
            list[Annotated[list[int], Field(min_length=1)]], Field(min_length=1)
        ]
        | None
    )
    """What to continue: text, several texts, or token ids. Without a prompt the model
    starts a new document.
    """

    best_of: Nullable[Annotated[int, Field(ge=0, le=20)]] = 1
    """Write this many candidates and return the `n` most probable ones. Costs tokens for
    all of them; cannot be streamed.
    """

    echo: Nullable[bool] = False
    """Put the prompt in front of the answer."""

    frequency_penalty: Nullable[Annotated[float, Field(ge=-2, le=2)]] = 0
    """Above zero, tokens lose weight with every time they have been used, which curbs
    literal repetition.
    """

    logit_bias: Nullable[dict[str, int]] = None
    """Makes single tokens likelier or less likely. Keys are token ids, values run from
    -100 (never) to 100 (nearly always).
    """

    logprobs: Nullable[Annotated[int, Field(ge=0, le=5)]] = None
    """How many of the likeliest tokens to report at each place, 5 at most."""

    max_tokens: Nullable[Annotated[int, Field(ge=0)]] = 16
    """Most tokens to write. Prompt and answer together must fit the model's context."""

    n: Nullable[Annotated[int, Field(ge=1, le=128)]] = 1
    """How many continuations to write for each prompt."""

    presence_penalty: Nullable[Annotated[float, Field(ge=-2, le=2)]] = 0
    """Above zero, tokens that have been used at all lose weight, which pushes towards new
    topics.
    """

    seed: Nullable[Annotated[int, Format("int64")]] = None
    """An equal seed makes an equal answer likely, without promising it."""

    stop: Nullable[StopConfiguration] = None
    """Text at which the model stops writing. It is not part of the answer; reasoning
    models ignore it.
    """

    stream: Nullable[bool] = False
    """Deliver the answer bit by bit as server-sent events."""

    stream_options: Nullable[ChatCompletionStreamOptions] = None
    """Details of the stream. Only together with `stream`."""

    suffix: Nullable[str] = None
    """Text that is to follow what the model inserts. Only for `gpt-3.5-turbo-instruct`."""

    temperature: Nullable[Annotated[float, Field(ge=0, le=2)]] = 1
    """Randomness of the choice of tokens. Low values make the text steady, high ones
    varied; set this or `top_p`, not both.
    """

    top_p: Nullable[Annotated[float, Field(ge=0, le=1)]] = 1
    """Sample only from the likeliest tokens that together reach this share of probability;
    0.1 means the top tenth.
    """

    user: str | None = None
    """An id for your end user, so that abuse can be traced."""
