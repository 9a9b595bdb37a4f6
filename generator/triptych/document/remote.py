"""Fetching over HTTP, never from a private address."""

from __future__ import annotations

import http.client
import ipaddress
import socket
import urllib.request
from typing import Any

_SECONDS = 20
_MOST_BYTES = 64 * 1024 * 1024


def fetch(url: str) -> bytes:
    """The bytes at an ``http`` or ``https`` URL.

    Raises OSError, with a short reason, when it can't be had, is too large, or its host, or that of
    a redirect, has an address that is not public (loopback, link-local, private, reserved).
    """
    opener = urllib.request.OpenerDirector()
    for handler in (
        urllib.request.UnknownHandler(),
        urllib.request.HTTPDefaultErrorHandler(),
        urllib.request.HTTPRedirectHandler(),
        urllib.request.HTTPErrorProcessor(),
        _PublicHTTP(),
        _PublicHTTPS(),
    ):
        opener.add_handler(handler)
    request = urllib.request.Request(url, headers={"Accept": "*/*"})
    try:
        with opener.open(request, timeout=_SECONDS) as response:
            data: bytes = response.read(_MOST_BYTES + 1)
    except (http.client.HTTPException, ValueError) as error:
        raise OSError(type(error).__name__) from None
    if len(data) > _MOST_BYTES:
        raise OSError("it is larger than 64 MB")
    return data


def _connect(
    address: tuple[str, int], *arguments: Any, **options: Any
) -> socket.socket:
    """Connect to the first address of a host, having seen that all of them are public.

    The address that was looked at is the one connected to, so a name that changes its mind between
    the two (DNS rebinding) gains nothing.
    """
    host, port = address
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    for _, _, _, _, target in found:
        if not is_public(str(target[0])):
            raise OSError("its host has an address that is not public")
    return socket.create_connection((str(found[0][4][0]), port), *arguments, **options)


def is_public(address: str) -> bool:
    """Whether an IP address is one of the open Internet."""
    ip = ipaddress.ip_address(address.partition("%")[0])
    mapped = getattr(ip, "ipv4_mapped", None)
    ip = mapped or ip
    return ip.is_global and not ip.is_multicast


class _HTTP(http.client.HTTPConnection):
    def connect(self) -> None:
        self.sock = _connect((self.host, self.port), self.timeout)


class _HTTPS(http.client.HTTPSConnection):
    def connect(self) -> None:
        raw = _connect((self.host, self.port), self.timeout)
        context: Any = vars(self)[
            "_context"
        ]  # made by the class above, not in its stubs
        self.sock = context.wrap_socket(raw, server_hostname=self.host)


class _PublicHTTP(urllib.request.HTTPHandler):
    def http_open(self, req: urllib.request.Request) -> Any:
        return self.do_open(_HTTP, req)


class _PublicHTTPS(urllib.request.HTTPSHandler):
    def https_open(self, req: urllib.request.Request) -> Any:
        return self.do_open(_HTTPS, req)
