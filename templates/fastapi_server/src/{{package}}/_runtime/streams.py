"""Answers that come piece by piece: events, lines, and bytes.

A piece is only asked for when the one before it is on its way, so a slow client slows its handler down and
takes no memory.  A client that goes away, or that takes nothing any more, ends the handler's iterator: its
``finally`` blocks run.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterable, AsyncIterator, Callable
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .exchange import Exchange, Headers
    from .settings import Settings

__all__ = ["Stream", "opened"]

_IN_A_ROW: Final = 4

_log: Final = logging.getLogger(__name__.partition(".")[0])


class Stream:
    """One streamed answer.

    Args:
        items: What the handler gives.
        encode: Makes bytes of an item.
        status, headers: Of the answer.
        settings: How long to wait for what.
        heartbeat: Sent when nothing else is; None: nothing is.
        end: Sent after the last item.
        failed: Makes of an exception what tells the client that the stream failed; None: the
            connection is broken off, so that it can't be taken for complete.
    """

    def __init__(
        self,
        items: AsyncIterable[Any],
        encode: Callable[[Any], bytes],
        *,
        status: int,
        headers: Headers,
        settings: Settings,
        heartbeat: bytes | None = None,
        end: bytes = b"",
        failed: Callable[[Exception], bytes] | None = None,
    ) -> None:
        self._items = items
        self._encode = encode
        self._start = {
            "type": "http.response.start",
            "status": status,
            "headers": headers,
        }
        self._settings = settings
        self._heartbeat = heartbeat
        self._end = end
        self._failed = failed
        self._started = False
        self._sending = asyncio.Lock()
        self._sent_at = 0.0

    async def send(self, exchange: Exchange) -> None:
        """Send everything, as long as the client is there.

        Raises:
            Exception: What the handler raised before its first item; nothing is sent then.
        """
        clock = asyncio.get_running_loop().time
        self._sent_at = clock()
        producer = asyncio.ensure_future(self._produce(exchange))
        gone = asyncio.ensure_future(_disconnected(exchange))
        pause = self._settings.first_event_seconds
        try:
            while True:
                done, _ = await asyncio.wait(
                    (producer, gone),
                    timeout=pause,
                    return_when=asyncio.FIRST_COMPLETED,
                )
                if producer in done:
                    producer.result()
                    return
                if gone in done:
                    return
                silent = clock() - self._sent_at
                if self._sending.locked():
                    # The client has not taken the last piece yet.
                    if silent > self._settings.stall_seconds:
                        return
                elif not self._started or silent >= self._settings.heartbeat_seconds:
                    if not await self._beat(exchange):
                        return
                pause = self._pause(clock() - self._sent_at)
        finally:
            producer.cancel()
            gone.cancel()
            await asyncio.gather(producer, gone, return_exceptions=True)

    def _pause(self, silent: float) -> float:
        """How long until there is something to look after."""
        settings = self._settings
        if self._sending.locked():
            return max(settings.stall_seconds - silent, 0.05)
        return max(settings.heartbeat_seconds - silent, 0.05)

    async def _beat(self, exchange: Exchange) -> bool:
        """Begin the answer, or show that it goes on; false if the client does not take it."""
        try:
            async with asyncio.timeout(self._settings.stall_seconds):
                if self._started and self._heartbeat is None:
                    self._sent_at = asyncio.get_running_loop().time()
                    return True
                await self._write(exchange, self._heartbeat or b"")
        except TimeoutError:
            return False
        return True

    async def _write(
        self, exchange: Exchange, chunk: bytes, *, more: bool = True
    ) -> None:
        async with self._sending:
            clock = asyncio.get_running_loop().time
            self._sent_at = clock()
            if not self._started:
                self._started = True
                await exchange.send(self._start)
            if chunk or not more:
                await exchange.send(
                    {"type": "http.response.body", "body": chunk, "more_body": more}
                )
            self._sent_at = clock()

    async def _produce(self, exchange: Exchange) -> None:
        items = aiter(self._items)
        try:
            written = 0
            async for item in items:
                await self._write(exchange, self._encode(item))
                written += 1
                if written % _IN_A_ROW == 0:
                    # A handler that never waits, to a client that is gone or takes all at once,
                    # would keep the loop from everything else, and from hearing that the client has gone.
                    await asyncio.sleep(0)
        except Exception as error:
            if not self._started:
                raise
            _log.exception("A stream failed (request %s)", exchange.request_id)
            if self._failed is not None:
                last = self._failed(error)
                await self._write(exchange, last, more=False)
            # Without its end, the server breaks the connection off.
            return
        finally:
            close = getattr(items, "aclose", None)
            if close is not None:
                await close()
        await self._write(exchange, self._end, more=False)


async def opened(items: AsyncIterable[Any]) -> tuple[Any, AsyncIterator[Any]]:
    """The first item (None if there is none), and all items, of an iterator of which nobody knows what it holds."""
    source = aiter(items)
    first = await anext(source, _NOTHING)

    async def all_items() -> AsyncIterator[Any]:
        try:
            if first is not _NOTHING:
                yield first
            async for item in source:
                yield item
        finally:
            close = getattr(source, "aclose", None)
            if close is not None:
                await close()

    return None if first is _NOTHING else first, all_items()


_NOTHING: Final = object()


async def _disconnected(exchange: Exchange) -> None:
    """Comes back when the client has gone."""
    while (await exchange.receive())["type"] != "http.disconnect":
        pass
