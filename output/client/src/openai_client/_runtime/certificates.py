"""Certificates that are loaded when a connection has to be secured."""

from __future__ import annotations

import ssl
from threading import Lock
from typing import TYPE_CHECKING, Any

import httpx2

if TYPE_CHECKING:
    from typing_extensions import Self

__all__ = ["LateContext"]


class LateContext(ssl.SSLContext):
    """The HTTP library's own TLS settings, made at the first TLS connection.

    Reading the certificates of all authorities takes as long as importing the library, and a server
    of one's own, spoken to over plain HTTP, needs none of them.
    """

    _actual: ssl.SSLContext | None
    _protocols: list[str] | None
    _making: Lock

    def __new__(cls) -> Self:
        self = super().__new__(cls, ssl.PROTOCOL_TLS_CLIENT)
        self._actual = self._protocols = None
        self._making = Lock()
        return self

    def set_alpn_protocols(self, alpn_protocols: Any) -> None:
        """Remember the protocols to offer."""
        self._protocols = list(alpn_protocols)
        if self._actual is not None:
            self._actual.set_alpn_protocols(self._protocols)

    def wrap_socket(self, *args: Any, **kwargs: Any) -> ssl.SSLSocket:
        """Secure a socket, by the actual settings."""
        return self._made().wrap_socket(*args, **kwargs)

    def wrap_bio(self, *args: Any, **kwargs: Any) -> ssl.SSLObject:
        """Secure a pair of buffers, by the actual settings."""
        return self._made().wrap_bio(*args, **kwargs)

    def _made(self) -> ssl.SSLContext:
        with self._making:
            if self._actual is None:
                self._actual = httpx2.create_ssl_context()
                if self._protocols is not None:
                    self._actual.set_alpn_protocols(self._protocols)
            return self._actual
