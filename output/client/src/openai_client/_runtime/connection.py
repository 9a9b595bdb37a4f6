"""The HTTP clients below: made when first needed, shared by all copies of a client."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING, Final, TypedDict

import httpx2

if TYPE_CHECKING:
    from ssl import SSLContext

__all__ = ["AsyncConnection", "SyncConnection"]

_LIMITS: Final = httpx2.Limits(max_connections=1000, max_keepalive_connections=100)


class _Options(TypedDict):
    follow_redirects: bool
    limits: httpx2.Limits
    verify: SSLContext


def _options() -> _Options:
    from .certificates import LateContext

    return {"follow_redirects": True, "limits": _LIMITS, "verify": LateContext()}


class SyncConnection:
    """Keeps the ``httpx2.Client``; one that the caller brought is the caller's to close.

    Making one takes tens of milliseconds, so that is left until a request is sent.
    """

    def __init__(self, given: httpx2.Client | None) -> None:
        self.is_ours = given is None
        self._client = given
        self._lock = Lock()
        self._closed = False

    @property
    def client(self) -> httpx2.Client:
        """The client, made now if it wasn't yet."""
        client = self._client
        if client is None:
            with self._lock:
                if self._closed:
                    raise RuntimeError("the client has been closed")
                client = self._client
                if client is None:
                    client = httpx2.Client(**_options())
                    self._client = client
        return client

    @property
    def is_closed(self) -> bool:
        """Whether it was closed."""
        return self._closed or (self._client is not None and self._client.is_closed)

    def close(self) -> None:
        """Close all connections, if they are ours; a closed client can't send."""
        if self.is_ours:
            self._closed = True
            if self._client is not None:
                self._client.close()


class AsyncConnection:
    """Keeps the ``httpx2.AsyncClient``, as :class:`SyncConnection` does."""

    def __init__(self, given: httpx2.AsyncClient | None) -> None:
        self.is_ours = given is None
        self._client = given
        self._lock = Lock()
        self._closed = False

    @property
    def client(self) -> httpx2.AsyncClient:
        """The client, made now if it wasn't yet."""
        client = self._client
        if client is None:
            with self._lock:
                if self._closed:
                    raise RuntimeError("the client has been closed")
                client = self._client
                if client is None:
                    client = httpx2.AsyncClient(**_options())
                    self._client = client
        return client

    @property
    def is_closed(self) -> bool:
        """Whether it was closed."""
        return self._closed or (self._client is not None and self._client.is_closed)

    async def close(self) -> None:
        """Close all connections, if they are ours; a closed client can't send."""
        if self.is_ours:
            self._closed = True
            if self._client is not None:
                await self._client.aclose()
