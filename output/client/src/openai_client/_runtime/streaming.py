"""Streams of typed events or lines."""

from __future__ import annotations

import json
import time
from collections.abc import (
    AsyncGenerator,
    AsyncIterator,
    Awaitable,
    Callable,
    Generator,
    Iterator,
)
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

import httpx2

from .decoding import InvalidJson, decoder_of
from .errors import (
    APIConnectionError,
    APIStreamError,
    DecodeError,
    ResponseValidationError,
    message_of,
)
from .operation import Events, Ref
from .responses import connection_error
from .retries import delay_before_retry
from .sse import JsonLines, JsonSequence, ServerSentEvent, ServerSentEvents
from .text import is_object

if TYPE_CHECKING:
    from typing_extensions import Self

__all__ = ["AsyncStream", "ItemDecoder", "Stream"]

Item = TypeVar("Item")

_MAX_REOPENS: Final = 3


class ItemDecoder:
    """From the bytes of one response to its items; what is left of a stream that broke can be asked for anew.

    Args:
        events: What the operation says about its stream.
        package: The generated package.
        strict: Raise ``ResponseValidationError`` for an item of another shape.

    Attributes:
        ended: The sentinel has come.
    """

    def __init__(self, events: Events, package: str, strict: bool) -> None:
        self._events = events
        self._strict = strict
        self._text = events.data == "text" and not events.envelope
        self._package = package
        self._item: Ref = events.item
        self._end = None if events.end is None else events.end.encode()
        error = events.error if events.format == "sse" else None
        self._error_mark = None if error is None else f'"{error}"'.encode()
        self.response: Any = None
        self.request_id: str | None = None
        self.ended = False
        self._sse = ServerSentEvents()
        self._texts: JsonLines | JsonSequence | None = None

    def start(self, response: httpx2.Response, request_id: str | None) -> None:
        """Get ready for the bytes of a response."""
        self.response = response
        self.request_id = request_id
        before, self._sse = self._sse, ServerSentEvents()
        self._sse.last_id, self._sse.retry = before.last_id, before.retry
        if self._events.format == "json_lines":
            self._texts = JsonLines()
        elif self._events.format == "json_seq":
            self._texts = JsonSequence()

    @property
    def last_id(self) -> str:
        """The id of the last event that had one, or ""."""
        return self._sse.last_id

    @property
    def retry(self) -> int | None:
        """How many milliseconds the server wants a client to wait before it comes back."""
        return self._sse.retry

    @property
    def lacks_end(self) -> bool:
        """The stream should end with a sentinel, which has not come."""
        return self._end is not None and not self.ended

    def feed(self, chunk: bytes) -> Iterator[Any]:
        """The items that this chunk completes."""
        if self._texts is not None:
            return self._lines(self._texts.feed(chunk))
        return self._from_events(self._sse.feed(chunk))

    def finish(self) -> Iterator[Any]:
        """What the end of the response completes."""
        if self._texts is not None:
            return self._lines(self._texts.end())
        return self._from_events(self._sse.end())

    def _lines(self, texts: Iterator[bytes]) -> Iterator[Any]:
        for text in texts:
            if self.ended:
                return
            if text == self._end:
                self.ended = True
                return
            yield self._decode(text)

    def _from_events(self, events: Iterator[ServerSentEvent]) -> Iterator[Any]:
        end, mark = self._end, self._error_mark
        if end is None and not self._text:
            # As it is no JSON it can mean nothing else, whether the specification speaks of it or not.
            end = b"[DONE]"
        for event in events:
            if self.ended:
                return
            data = event.data
            if data == end:
                self.ended = True
                return
            if mark is not None and (mark in data or event.event == "error"):
                self._raise_if_error(event)
            if self._text:
                yield data.decode(errors="replace")
            elif self._events.envelope:
                yield self._decode(self._enveloped(event))
            else:
                yield self._decode(data)

    def _decode(self, data: bytes) -> Any:
        decoder = decoder_of(self._item, self._package)
        try:
            return decoder.decode(data, self._strict)
        except InvalidJson as error:
            raise DecodeError(
                f"an item of the stream is no JSON: {error}",
                response=self.response,
                request_id=self.request_id,
                body=data,
            ) from error
        except ValueError as error:
            raise ResponseValidationError(
                f"an item of the stream is not as described: {error}",
                response=self.response,
                request_id=self.request_id,
                body=data,
            ) from error

    def _enveloped(self, event: ServerSentEvent) -> bytes:
        data = event.data
        if self._events.data == "text" or not _is_json(data):
            data = json.dumps(data.decode(errors="replace")).encode()
        members = [b'"data":' + data]
        if event.event:
            members.insert(0, b'"event":' + json.dumps(event.event).encode())
        if event.id is not None:
            members.append(b'"id":' + json.dumps(event.id).encode())
        if event.retry is not None:
            members.append(b'"retry":%d' % event.retry)
        return b"{" + b",".join(members) + b"}"

    def _raise_if_error(self, event: ServerSentEvent) -> None:
        try:
            body: Any = json.loads(event.data)
        except ValueError:
            if event.event != "error":
                return
            body = event.data.decode(errors="replace")
        failed = is_object(body) and bool(body.get(self._events.error or ""))
        if not failed and event.event == "error":
            # Some APIs describe their error events; then they are items like others.
            failed = not self._describes(event)
        if failed:
            raise APIStreamError(
                message_of(body) or "the server ended the stream with an error",
                response=self.response,
                request_id=self.request_id,
                body=body,
            )

    def _describes(self, event: ServerSentEvent) -> bool:
        data = self._enveloped(event) if self._events.envelope else event.data
        try:
            decoder_of(self._item, self._package).decode(data, strict=True)
        except ValueError:
            return False
        return True


def _is_json(data: bytes) -> bool:
    try:
        json.loads(data)
    except ValueError:
        return False
    return True


class _StreamBase(Generic[Item]):
    """What sync and async streams share."""

    def __init__(
        self, response: httpx2.Response, request_id: str | None, decoder: ItemDecoder
    ) -> None:
        self.response: httpx2.Response = response
        self.request_id = request_id
        self._decoder = decoder
        self._failures = 0
        self._resumed_at = ""
        decoder.start(response, request_id)

    def _pause(self, error: httpx2.HTTPError | None, can_reopen: bool) -> float | None:
        """Seconds until the stream is to be taken up again; None: it has come to its end.

        Raises:
            APIConnectionError: It broke, and can't be taken up (any more).
        """
        decoder = self._decoder
        if decoder.ended:
            return None
        if error is None and not (can_reopen and decoder.lacks_end):
            return None
        if decoder.last_id != self._resumed_at:
            # Something came since the last time; only coming back in vain is counted.
            self._failures = 0
            self._resumed_at = decoder.last_id
        if not can_reopen or not decoder.last_id or self._failures >= _MAX_REOPENS:
            if error is not None:
                raise connection_error(error) from error
            raise APIConnectionError(
                "the stream broke off before its end", request=self.response.request
            )
        self._failures += 1
        if decoder.retry is not None:
            return decoder.retry / 1000
        return delay_before_retry(self._failures - 1, None, None)


class Stream(_StreamBase[Item]):
    """Items as the server sends them; iterate over it, once.

    Used as a context manager, or read to its end, it gives its connection back; ``close`` ends it early.
    Iterating raises ``APIStreamError`` when the server sends an error, ``APIConnectionError`` when the
    connection breaks, and ``DecodeError`` for an item that is no JSON.

    Attributes:
        response: The HTTP response.
        request_id: What the server calls the request.
    """

    def __init__(
        self,
        response: httpx2.Response,
        request_id: str | None,
        decoder: ItemDecoder,
        reopen: Callable[[str], httpx2.Response] | None = None,
    ) -> None:
        super().__init__(response, request_id, decoder)
        self._reopen = reopen
        self._items = self._iterate()

    def __iter__(self) -> Iterator[Item]:
        return self._items

    def __next__(self) -> Item:
        return next(self._items)

    def _iterate(self) -> Generator[Item, None, None]:
        decoder = self._decoder
        try:
            while True:
                error: httpx2.HTTPError | None = None
                try:
                    # After the sentinel the rest is read and ignored, so that the connection can be reused.
                    for chunk in self.response.iter_bytes():
                        yield from decoder.feed(chunk)
                    yield from decoder.finish()
                except httpx2.HTTPError as broken:
                    error = broken
                pause = self._pause(error, self._reopen is not None)
                if pause is None or self._reopen is None:
                    return
                time.sleep(pause)
                self.response = self._reopen(decoder.last_id)
                decoder.start(self.response, self.request_id)
        finally:
            self.response.close()

    def close(self) -> None:
        """End the stream and release its connection."""
        self._items.close()
        self.response.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exception: object) -> None:
        self.close()


class AsyncStream(_StreamBase[Item]):
    """Items as the server sends them; iterate over it with ``async for``, once.

    Used as a context manager, or read to its end, it gives its connection back; ``close`` ends it early.
    Iterating raises what :class:`Stream` raises.

    Attributes:
        response: The HTTP response.
        request_id: What the server calls the request.
    """

    def __init__(
        self,
        response: httpx2.Response,
        request_id: str | None,
        decoder: ItemDecoder,
        reopen: Callable[[str], Awaitable[httpx2.Response]] | None = None,
    ) -> None:
        super().__init__(response, request_id, decoder)
        self._reopen = reopen
        self._items = self._iterate()

    def __aiter__(self) -> AsyncIterator[Item]:
        return self._items

    async def __anext__(self) -> Item:
        return await self._items.__anext__()

    async def _iterate(self) -> AsyncGenerator[Item, None]:
        decoder = self._decoder
        try:
            while True:
                error: httpx2.HTTPError | None = None
                try:
                    async for chunk in self.response.aiter_bytes():
                        for item in decoder.feed(chunk):
                            yield item
                    for item in decoder.finish():
                        yield item
                except httpx2.HTTPError as broken:
                    error = broken
                pause = self._pause(error, self._reopen is not None)
                if pause is None or self._reopen is None:
                    return
                from anyio import sleep

                await sleep(pause)
                self.response = await self._reopen(decoder.last_id)
                decoder.start(self.response, self.request_id)
        finally:
            await self.response.aclose()

    async def close(self) -> None:
        """End the stream and release its connection."""
        await self._items.aclose()
        await self.response.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_exception: object) -> None:
        await self.close()
