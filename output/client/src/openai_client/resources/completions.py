"""Legacy: continue a text without the form of a conversation. Use chat or responses for
anything new.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast, overload

from .._runtime import JSON, AsyncResource, Events, Operation, Ref, Resource, omit

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Literal

    from .._runtime import (
        AsyncStream,
        Omit,
        RequestOptions,
        Stream,
        Unpack,
        async_raw,
        async_streaming,
        raw,
        streaming,
    )
    from ..types import (
        ChatCompletionStreamOptionsParam,
        Completion,
        StopConfigurationParam,
    )


class Completions(Resource):
    """Legacy: continue a text without the form of a conversation. Use chat or responses
    for anything new.
    """

    @overload
    def create(
        self,
        *,
        model: Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"] | str,
        prompt: str | Iterable[str] | Iterable[int] | Iterable[Iterable[int]] | None,
        best_of: int | None | Omit = omit,
        echo: bool | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: int | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        n: int | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        seed: int | None | Omit = omit,
        stop: StopConfigurationParam | None | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        stream_options: ChatCompletionStreamOptionsParam | None | Omit = omit,
        suffix: str | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Completion: ...

    @overload
    def create(
        self,
        *,
        model: Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"] | str,
        prompt: str | Iterable[str] | Iterable[int] | Iterable[Iterable[int]] | None,
        best_of: int | None | Omit = omit,
        echo: bool | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: int | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        n: int | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        seed: int | None | Omit = omit,
        stop: StopConfigurationParam | None | Omit = omit,
        stream: Literal[True],
        stream_options: ChatCompletionStreamOptionsParam | None | Omit = omit,
        suffix: str | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Stream[Completion]: ...

    @overload
    def create(
        self,
        *,
        model: Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"] | str,
        prompt: str | Iterable[str] | Iterable[int] | Iterable[Iterable[int]] | None,
        best_of: int | None | Omit = omit,
        echo: bool | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: int | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        n: int | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        seed: int | None | Omit = omit,
        stop: StopConfigurationParam | None | Omit = omit,
        stream: bool,
        stream_options: ChatCompletionStreamOptionsParam | None | Omit = omit,
        suffix: str | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Completion | Stream[Completion]: ...

    def create(
        self,
        *,
        model: Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"] | str,
        prompt: str | Iterable[str] | Iterable[int] | Iterable[Iterable[int]] | None,
        best_of: int | None | Omit = omit,
        echo: bool | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: int | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        n: int | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        seed: int | None | Omit = omit,
        stop: StopConfigurationParam | None | Omit = omit,
        stream: bool | None | Omit = omit,
        stream_options: ChatCompletionStreamOptionsParam | None | Omit = omit,
        suffix: str | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Completion | Stream[Completion]:
        """Continue a text

        Legacy. Takes a plain prompt and returns its likely continuation, whole or as a
        stream that closes with `data: [DONE]`.

        Args:
            model: Model that is to answer.
            prompt: What to continue: text, several texts, or token ids. Without a
                prompt the model starts a new document.

                Defaults to `"<|endoftext|>"`.
            best_of: Write this many candidates and return the `n` most probable
                ones. Costs tokens for all of them; cannot be streamed.

                Defaults to `1`.
            echo: Put the prompt in front of the answer.

                Defaults to `false`.
            frequency_penalty: Above zero, tokens lose weight with every time they
                have been used, which curbs literal repetition.

                Defaults to `0`.
            logit_bias: Makes single tokens likelier or less likely. Keys are token
                ids, values run from -100 (never) to 100 (nearly always).

                Defaults to `null`.
            logprobs: How many of the likeliest tokens to report at each place, 5 at
                most.

                Defaults to `null`.
            max_tokens: Most tokens to write. Prompt and answer together must fit
                the model's context.

                Defaults to `16`.
            n: How many continuations to write for each prompt.

                Defaults to `1`.
            presence_penalty: Above zero, tokens that have been used at all lose
                weight, which pushes towards new topics.

                Defaults to `0`.
            seed: An equal seed makes an equal answer likely, without promising it.
            stop: Text at which the model stops writing. It is not part of the
                answer; reasoning models ignore it.
            stream: Deliver the answer bit by bit as server-sent events.

                Defaults to `false`.
            stream_options: Details of the stream. Only together with `stream`.
            suffix: Text that is to follow what the model inserts. Only for
                `gpt-3.5-turbo-instruct`.

                Defaults to `null`.
            temperature: Randomness of the choice of tokens. Low values make the
                text steady, high ones varied; set this or `top_p`, not both.

                Defaults to `1`.
            top_p: Sample only from the likeliest tokens that together reach this
                share of probability; 0.1 means the top tenth.

                Defaults to `1`.
            user: An id for your end user, so that abuse can be traced.

        Returns:
            The finished completion, or a stream of pieces of the same form when
            `stream` is true.

            With `stream=True`, the stream of events.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            client.completions.create(
                model="gpt-3.5-turbo-instruct",
                prompt="The lighthouse keeper opened the door and",
            )
        """
        return self._call_or_stream(
            _CREATE,
            options,
            stream,
            body={
                "model": model,
                "prompt": prompt,
                "best_of": best_of,
                "echo": echo,
                "frequency_penalty": frequency_penalty,
                "logit_bias": logit_bias,
                "logprobs": logprobs,
                "max_tokens": max_tokens,
                "n": n,
                "presence_penalty": presence_penalty,
                "seed": seed,
                "stop": stop,
                "stream": stream,
                "stream_options": stream_options,
                "suffix": suffix,
                "temperature": temperature,
                "top_p": top_p,
                "user": user,
            },
        )

    @property
    def with_raw_response(self) -> CompletionsWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("CompletionsWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> CompletionsWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("CompletionsWithStreamingResponse", self._view("streaming"))


class AsyncCompletions(AsyncResource):
    """Legacy: continue a text without the form of a conversation. Use chat or responses
    for anything new.
    """

    @overload
    async def create(
        self,
        *,
        model: Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"] | str,
        prompt: str | Iterable[str] | Iterable[int] | Iterable[Iterable[int]] | None,
        best_of: int | None | Omit = omit,
        echo: bool | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: int | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        n: int | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        seed: int | None | Omit = omit,
        stop: StopConfigurationParam | None | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        stream_options: ChatCompletionStreamOptionsParam | None | Omit = omit,
        suffix: str | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Completion: ...

    @overload
    async def create(
        self,
        *,
        model: Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"] | str,
        prompt: str | Iterable[str] | Iterable[int] | Iterable[Iterable[int]] | None,
        best_of: int | None | Omit = omit,
        echo: bool | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: int | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        n: int | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        seed: int | None | Omit = omit,
        stop: StopConfigurationParam | None | Omit = omit,
        stream: Literal[True],
        stream_options: ChatCompletionStreamOptionsParam | None | Omit = omit,
        suffix: str | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[Completion]: ...

    @overload
    async def create(
        self,
        *,
        model: Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"] | str,
        prompt: str | Iterable[str] | Iterable[int] | Iterable[Iterable[int]] | None,
        best_of: int | None | Omit = omit,
        echo: bool | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: int | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        n: int | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        seed: int | None | Omit = omit,
        stop: StopConfigurationParam | None | Omit = omit,
        stream: bool,
        stream_options: ChatCompletionStreamOptionsParam | None | Omit = omit,
        suffix: str | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Completion | AsyncStream[Completion]: ...

    async def create(
        self,
        *,
        model: Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"] | str,
        prompt: str | Iterable[str] | Iterable[int] | Iterable[Iterable[int]] | None,
        best_of: int | None | Omit = omit,
        echo: bool | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: int | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        n: int | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        seed: int | None | Omit = omit,
        stop: StopConfigurationParam | None | Omit = omit,
        stream: bool | None | Omit = omit,
        stream_options: ChatCompletionStreamOptionsParam | None | Omit = omit,
        suffix: str | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Completion | AsyncStream[Completion]:
        """Continue a text

        Legacy. Takes a plain prompt and returns its likely continuation, whole or as a
        stream that closes with `data: [DONE]`.

        Args:
            model: Model that is to answer.
            prompt: What to continue: text, several texts, or token ids. Without a
                prompt the model starts a new document.

                Defaults to `"<|endoftext|>"`.
            best_of: Write this many candidates and return the `n` most probable
                ones. Costs tokens for all of them; cannot be streamed.

                Defaults to `1`.
            echo: Put the prompt in front of the answer.

                Defaults to `false`.
            frequency_penalty: Above zero, tokens lose weight with every time they
                have been used, which curbs literal repetition.

                Defaults to `0`.
            logit_bias: Makes single tokens likelier or less likely. Keys are token
                ids, values run from -100 (never) to 100 (nearly always).

                Defaults to `null`.
            logprobs: How many of the likeliest tokens to report at each place, 5 at
                most.

                Defaults to `null`.
            max_tokens: Most tokens to write. Prompt and answer together must fit
                the model's context.

                Defaults to `16`.
            n: How many continuations to write for each prompt.

                Defaults to `1`.
            presence_penalty: Above zero, tokens that have been used at all lose
                weight, which pushes towards new topics.

                Defaults to `0`.
            seed: An equal seed makes an equal answer likely, without promising it.
            stop: Text at which the model stops writing. It is not part of the
                answer; reasoning models ignore it.
            stream: Deliver the answer bit by bit as server-sent events.

                Defaults to `false`.
            stream_options: Details of the stream. Only together with `stream`.
            suffix: Text that is to follow what the model inserts. Only for
                `gpt-3.5-turbo-instruct`.

                Defaults to `null`.
            temperature: Randomness of the choice of tokens. Low values make the
                text steady, high ones varied; set this or `top_p`, not both.

                Defaults to `1`.
            top_p: Sample only from the likeliest tokens that together reach this
                share of probability; 0.1 means the top tenth.

                Defaults to `1`.
            user: An id for your end user, so that abuse can be traced.

        Returns:
            The finished completion, or a stream of pieces of the same form when
            `stream` is true.

            With `stream=True`, the stream of events.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            await client.completions.create(
                model="gpt-3.5-turbo-instruct",
                prompt="The lighthouse keeper opened the door and",
            )
        """
        return await self._call_or_stream(
            _CREATE,
            options,
            stream,
            body={
                "model": model,
                "prompt": prompt,
                "best_of": best_of,
                "echo": echo,
                "frequency_penalty": frequency_penalty,
                "logit_bias": logit_bias,
                "logprobs": logprobs,
                "max_tokens": max_tokens,
                "n": n,
                "presence_penalty": presence_penalty,
                "seed": seed,
                "stop": stop,
                "stream": stream,
                "stream_options": stream_options,
                "suffix": suffix,
                "temperature": temperature,
                "top_p": top_p,
                "user": user,
            },
        )

    @property
    def with_raw_response(self) -> AsyncCompletionsWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncCompletionsWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncCompletionsWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncCompletionsWithStreamingResponse", self._view("streaming"))


_CREATE: Operation[Completion, Completion] = Operation(
    "POST",
    "/completions",
    body=JSON,
    result=Ref("Completion"),
    events=Events(Ref("Completion"), end="[DONE]"),
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
)

if TYPE_CHECKING:

    class CompletionsWithRawResponse:
        def __init__(self, resource: Completions) -> None:
            self.create = raw(resource.create)

    class CompletionsWithStreamingResponse:
        def __init__(self, resource: Completions) -> None:
            self.create = streaming(resource.create)

    class AsyncCompletionsWithRawResponse:
        def __init__(self, resource: AsyncCompletions) -> None:
            self.create = async_raw(resource.create)

    class AsyncCompletionsWithStreamingResponse:
        def __init__(self, resource: AsyncCompletions) -> None:
            self.create = async_streaming(resource.create)
