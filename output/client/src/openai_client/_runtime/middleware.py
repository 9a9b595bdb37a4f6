"""Middleware: functions around every attempt to send a request, within the retry loop.

::

    def measure(request: httpx2.Request, call_next: Next) -> httpx2.Response:
        started = time.monotonic()
        response = call_next(request)
        print(request.url, response.status_code, time.monotonic() - started)
        return response

    client = Client(middleware=[measure])

The first in the list is the outermost.  A middleware may change the request, answer itself, or call
``call_next`` again; the body of a stream is not read yet when it gets the response.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import TypeAlias

import httpx2

__all__ = ["AsyncMiddleware", "AsyncNext", "Middleware", "Next", "chain", "chain_async"]

Next: TypeAlias = Callable[[httpx2.Request], httpx2.Response]
Middleware: TypeAlias = Callable[[httpx2.Request, Next], httpx2.Response]
AsyncNext: TypeAlias = Callable[[httpx2.Request], Awaitable[httpx2.Response]]
AsyncMiddleware: TypeAlias = Callable[
    [httpx2.Request, AsyncNext], Awaitable[httpx2.Response]
]


def chain(middleware: Sequence[Middleware], last: Next) -> Next:
    """One function of all, the first outermost, ``last`` innermost."""
    for layer in reversed(middleware):
        last = _around(layer, last)
    return last


def _around(layer: Middleware, inner: Next) -> Next:
    return lambda request: layer(request, inner)


def chain_async(middleware: Sequence[AsyncMiddleware], last: AsyncNext) -> AsyncNext:
    """One function of all, the first outermost, ``last`` innermost."""
    for layer in reversed(middleware):
        last = _around_async(layer, last)
    return last


def _around_async(layer: AsyncMiddleware, inner: AsyncNext) -> AsyncNext:
    return lambda request: layer(request, inner)
