"""HEAD, answered as GET is, without content (RFC 9110 §9.3.2)."""

from __future__ import annotations

import asyncio
from typing import Any

from .exchange import Receive, Send

__all__ = ["without_content"]


def without_content(receive: Receive, send: Send) -> tuple[Receive, Send]:
    """A way in and a way out for an answer of which only status and headers are sent.

    What goes on to send after that, such as a stream, is told that its client is gone.
    """
    over = asyncio.Event()

    async def send_head(message: Any) -> None:
        if over.is_set():
            return
        if message["type"] == "http.response.body":
            over.set()
            message = {"type": "http.response.body", "body": b""}
        await send(message)

    async def receive_end() -> Any:
        if over.is_set():
            return {"type": "http.disconnect"}
        message = asyncio.ensure_future(receive())
        ended = asyncio.ensure_future(over.wait())
        try:
            await asyncio.wait({message, ended}, return_when=asyncio.FIRST_COMPLETED)
            return message.result() if message.done() else {"type": "http.disconnect"}
        finally:
            message.cancel()
            ended.cancel()

    return receive_end, send_head
