"""What happens around every request: it gets an id, and a line in the log."""

from __future__ import annotations

import logging
import os
import re
import time
from collections.abc import Awaitable, Callable
from typing import Any, Final
from urllib.parse import unquote_plus

__all__ = ["Envelope", "redacted"]

_ID: Final = re.compile(r"[A-Za-z0-9._~+/=:@-]{1,128}")

App = Callable[[Any, Any, Any], Awaitable[None]]


class Envelope:
    """The ASGI middleware that names requests and logs them.

    Args:
        app: What it is around.
        header: The header with the request's id, in and out; "": none.
        logger: Where the lines go; None: nowhere.
        secrets: Names of query parameters that are not shown, in lower case.
    """

    def __init__(
        self,
        app: App,
        *,
        header: str,
        logger: logging.Logger | None,
        secrets: frozenset[str],
    ) -> None:
        self._app = app
        self._header = header.lower().encode("latin-1")
        self._logger = logger
        self._secrets = secrets

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        name = self._header
        request_id = _given(scope["headers"], name) or os.urandom(16).hex()
        scope["request_id"] = request_id
        logger = self._logger
        if logger is not None and not logger.isEnabledFor(logging.INFO):
            logger = None
        began = time.perf_counter() if logger is not None else 0.0
        status = 0
        pair = (name, request_id.encode("latin-1"))

        async def send_named(message: Any) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                headers = message["headers"]
                # An answer may name the request itself, but only once.
                if name and not any(each[0] == name for each in headers):
                    message["headers"] = [*headers, pair]
            await send(message)

        try:
            await self._app(scope, receive, send_named)
        finally:
            if logger is not None:
                milliseconds = (time.perf_counter() - began) * 1000
                self._log(logger, scope, status, milliseconds, request_id)

    def _log(
        self,
        logger: logging.Logger,
        scope: Any,
        status: int,
        milliseconds: float,
        request_id: str,
    ) -> None:
        client = scope.get("client")
        target = redacted(scope["path"], scope["query_string"], self._secrets)
        logger.info(
            '%s "%s %s" %s %.1fms %s',
            client[0] if client else "-",
            scope["method"],
            target,
            # Without an answer, the client went away.
            status or "-",
            milliseconds,
            request_id,
        )


def _given(headers: Any, name: bytes) -> str | None:
    """The id that a client gives, if it is one that can be shown anywhere."""
    for key, value in headers:
        if key == name:
            text = value.decode("latin-1")
            return text if _ID.fullmatch(text) else None
    return None


def redacted(path: str, query: bytes, secrets: frozenset[str]) -> str:
    """A path and query for a line of a log: no secrets, and nothing that breaks the line."""
    text = path
    if query:
        parts: list[str] = []
        for part in query.decode("latin-1").split("&"):
            name, equals, _ = part.partition("=")
            if equals and unquote_plus(name).lower() in secrets:
                part = f"{name}=***"
            parts.append(part)
        text += "?" + "&".join(parts)
    if text.isprintable() and '"' not in text:
        return text
    return "".join(
        each if each.isprintable() and each != '"' else f"\\x{ord(each):02x}"
        for each in text
    )
