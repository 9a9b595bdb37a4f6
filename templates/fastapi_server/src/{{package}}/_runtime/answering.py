"""From what a handler returns to what goes out: status, headers, content type, body."""

from __future__ import annotations

from collections.abc import AsyncIterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeGuard

import pydantic
from pydantic_core import to_json

from .answers import Answer, check_headers
from .choices import Choice, may_hold
from .codecs import Codec, codec_of, codec_of_type
from .events import HEARTBEAT, EventWriter, InvalidAnswer, failure
from .files import FileResult
from .media_types import accepted, fits
from .mistakes import Mistake, Refusal
from .problems import error_of, of_status
from .streams import Stream, opened

if TYPE_CHECKING:
    from .documented import Outcome
    from .exchange import Exchange, Headers
    from .operation import Operation
    from .settings import Settings

__all__ = ["Answering", "headers_of"]

_BODILESS: Final = frozenset({204, 205, 304})


class Answering:
    """Answers one operation.

    Args:
        operation: Which.
        package: The generated package.
        settings: Whether to validate, and how to stream.
    """

    __slots__ = (
        "_accepts",
        "_choices",
        "_offers",
        "_operation",
        "_package",
        "_primary",
        "_settings",
        "_validates",
        "_writer",
    )

    def __init__(self, operation: Operation, package: str, settings: Settings) -> None:
        self._operation: Final = operation
        self._package: Final = package
        self._settings: Final = settings
        self._validates: Final = settings.validates_answers
        self._primary: Final = primary_status(operation)
        self._choices: dict[int, list[Choice] | None] = {}
        self._writer: EventWriter | None = None
        self._offers = self._offered()
        self._accepts: dict[str, list[str]] = {}

    def _offered(self) -> list[str]:
        """The media types of everything that is a success."""
        offers: list[str] = []
        for status, outcome in self._operation.answers.items():
            if str(status)[0] in "2d":
                offers += [content.media_type for content in outcome.contents]
        events = self._operation.events
        if events is not None and events.media_type not in offers:
            offers.append(events.media_type)
        return list(dict.fromkeys(offers))

    def negotiate(self, accept: str) -> list[str]:
        """The media types that the client accepts, the most wanted first.

        Raises:
            Refusal: 406, there is none.
        """
        known = self._accepts.get(accept)
        if known is None:
            known = accepted(accept, self._offers)
            if not known and self._offers:
                offered = ", ".join(self._offers)
                raise Refusal(406, f"The answer can be {offered}; none is accepted.")
            # What clients make up must not fill the memory.
            if len(self._accepts) < 64:
                self._accepts[accept] = known
        return known

    def wants_stream(self, accepts: list[str]) -> bool:
        """Whether the client prefers the stream to the other contents."""
        events = self._operation.events
        if events is None or not accepts:
            return False
        return fits(accepts[0], events.media_type)

    async def send(self, exchange: Exchange, result: Any, accepts: list[str]) -> None:
        """Answer with what a handler returned.

        Raises:
            InvalidAnswer: It is not what the specification says, and that is to be checked.
            InvalidHeader: A header can't be sent.
            Exception: What a streaming handler raised before its first item.
        """
        status = self._primary
        headers: Mapping[str, str] | None = None
        content_type: str | None = None
        if _is_answer(result):
            status, headers = result.status, result.headers
            content_type, result = result.content_type, result.body
        choices = self._choices_of(status)
        if choices is None:
            if self._validates:
                raise InvalidAnswer(f"The status {status} is not documented.")
            choices = []
        extra = [] if headers is None else headers_of(headers)
        if self._validates:
            self._check_headers(status, headers or {})
        if isinstance(result, pydantic.BaseModel):
            pass
        elif result is None:
            await self._send_nothing(exchange, status, extra, choices)
            return
        elif hasattr(result, "__aiter__") and self._streams(status):
            if not any(choice.kind == "binary" for choice in choices):
                await self._stream(exchange, status, extra, result)
                return
            # Both are iterators, and only what they hold tells the one from the other.
            first, result = await opened(result)
            if not isinstance(first, (bytes, bytearray, memoryview)):
                await self._stream(exchange, status, extra, result)
                return
        if isinstance(result, (bytes, Path, FileResult)) or hasattr(
            result, "__aiter__"
        ):
            await self._send_file(
                exchange, status, extra, choices, content_type, result, accepts
            )
            return
        choice = self._choose(choices, result, content_type, accepts)
        content = self._encode(choice, result)
        typed = _JSON if choice is None else choice.headers
        if content_type is not None:
            typed = (b"content-type", content_type.encode("latin-1"))
        extra += (typed, (b"content-length", b"%d" % len(content)))
        await exchange.answer(status, extra, content)

    def _choices_of(self, status: int) -> list[Choice] | None:
        if status in self._choices:
            return self._choices[status]
        outcome = self._outcome(status)
        choices = None
        if outcome is not None:
            choices = [Choice(each, self._package) for each in outcome.contents]
        self._choices[status] = choices
        return choices

    def _outcome(self, status: int) -> Outcome | None:
        outcome: Outcome | None = of_status(self._operation.answers, status)
        return outcome

    def _streams(self, status: int) -> bool:
        events = self._operation.events
        return events is not None and status in (events.status, self._primary)

    def _choose(
        self,
        choices: list[Choice],
        value: Any,
        content_type: str | None,
        accepts: list[str],
    ) -> Choice | None:
        """The content that a value goes out as; None: JSON of which nothing is said."""
        if len(choices) == 1:
            return choices[0]
        if content_type is not None:
            kind = content_type.partition(";")[0].strip().lower()
            for choice in choices:
                if fits(kind, choice.content.media_type):
                    return choice
        fitting = [each for each in choices if may_hold(each, value)] or choices
        for media_type in accepts:
            for choice in fitting:
                if choice.content.media_type == media_type:
                    return choice
        return fitting[0] if fitting else None

    def _encode(self, choice: Choice | None, value: Any) -> bytes:
        if choice is None:
            if isinstance(value, pydantic.BaseModel):
                return codec_of_type(type(value)).encode(value)
            return to_json(value, by_alias=True)
        if choice.kind != "json" and isinstance(value, str):
            return value.encode()
        codec = choice.codec
        if codec is None:
            if isinstance(value, pydantic.BaseModel):
                codec = codec_of_type(type(value))
            return to_json(value) if codec is None else codec.encode(value)
        content = codec.encode(value)
        if self._validates:
            self._check(codec, content)
        return content

    def _check(self, codec: Codec, content: bytes) -> None:
        mistakes = codec.check(content)
        if mistakes:
            raise InvalidAnswer("The answer does not fit:", mistakes)

    def _check_headers(self, status: int, headers: Mapping[str, str]) -> None:
        outcome = self._outcome(status)
        if outcome is None:
            return
        given = {name.lower(): value for name, value in headers.items()}
        for header in outcome.headers:
            value = given.get(header.name.lower())
            place = f"/header/{header.name}"
            if value is None:
                if header.required:
                    mistake = Mistake(place, "is missing")
                    raise InvalidAnswer("The answer does not fit:", [mistake])
                continue
            if header.type is None:
                continue
            try:
                codec_of(header.type, self._package).read(value, place)
            except Refusal as refusal:
                text = "The answer does not fit:"
                raise InvalidAnswer(text, list(refusal.mistakes)) from None

    async def _send_nothing(
        self,
        exchange: Exchange,
        status: int,
        headers: Headers,
        choices: list[Choice],
    ) -> None:
        content = b""
        if choices and status not in _BODILESS:
            # Null may be what the specification says.
            if choices[0].may_be_null():
                content = b"null"
                headers.append(choices[0].headers)
            elif self._validates:
                raise InvalidAnswer("The answer has no body.")
        if status not in _BODILESS:
            headers.append((b"content-length", b"%d" % len(content)))
        await exchange.answer(status, headers, content)

    async def _stream(
        self,
        exchange: Exchange,
        status: int,
        headers: Headers,
        items: AsyncIterable[Any],
    ) -> None:
        events = self._operation.events
        assert events is not None
        writer = self._writer
        if writer is None:
            writer = EventWriter(events, self._package, self._validates)
            self._writer = writer
        headers.append((b"content-type", _stream_type(events.media_type)))
        headers.append((b"cache-control", b"no-store"))
        # Some proxies gather answers before they pass them on.
        headers.append((b"x-accel-buffering", b"no"))

        def failed(error: Exception) -> bytes:
            refusal = Refusal(500, self._told(error))
            content, _ = error_of(self._operation, 500, refusal, exchange.request_id)
            return failure(content)

        sse = events.format == "sse"
        stream = Stream(
            items,
            writer.encode,
            status=status,
            headers=headers,
            settings=self._settings,
            heartbeat=HEARTBEAT if sse else None,
            end=writer.end,
            failed=failed if sse else None,
        )
        await stream.send(exchange)

    def _told(self, error: Exception) -> str:
        if self._settings.development:
            return f"{type(error).__name__}: {error}"
        return "The stream failed."

    async def _send_file(
        self,
        exchange: Exchange,
        status: int,
        headers: Headers,
        choices: list[Choice],
        content_type: str | None,
        content: Any,
        accepts: list[str],
    ) -> None:
        from .sending import send_file

        choice = self._choose(choices, content, content_type, accepts)
        file = content if isinstance(content, FileResult) else FileResult(content)
        check_headers(file.headers)
        data = file.content
        if choice is not None and choice.kind == "json" and isinstance(data, bytes):
            # JSON that is written already.
            if self._validates and choice.codec is not None:
                self._check(choice.codec, data)
        media_type = file.content_type or content_type
        if media_type is None and choice is not None and choice.concrete:
            media_type = choice.headers[1].decode("latin-1")
        named = isinstance(content, FileResult)
        await send_file(
            exchange,
            file,
            status=status,
            headers=[*headers, *headers_of(file.headers)],
            media_type=media_type,
            named=named,
            settings=self._settings,
        )


def _is_answer(value: object) -> TypeGuard[Answer[Any]]:
    return isinstance(value, Answer)


_JSON: Final = (b"content-type", b"application/json")


def primary_status(operation: Operation) -> int:
    """The status that a handler answers with if it says nothing else."""
    statuses = operation.answers
    numbers = sorted(status for status in statuses if isinstance(status, int))
    for first, last in ((200, 299), (300, 399)):
        for number in numbers:
            if first <= number <= last:
                return number
        if f"{first // 100}XX" in statuses:
            return first
    return 200


def headers_of(headers: Mapping[str, str]) -> Headers:
    """Headers as ASGI has them.

    Raises:
        InvalidHeader: One can't be sent.
    """
    check_headers(headers)
    return [
        (name.lower().encode("latin-1"), value.encode("latin-1"))
        for name, value in headers.items()
    ]


def _stream_type(media_type: str) -> bytes:
    if media_type == "text/event-stream":
        return b"text/event-stream; charset=utf-8"
    return media_type.encode("latin-1", "replace")
