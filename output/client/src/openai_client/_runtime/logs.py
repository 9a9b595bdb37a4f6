"""What is logged: method, URL, headers, status and time of every request, never a body or a secret."""

from __future__ import annotations

import logging
import os
import re
from collections.abc import Collection, Iterable
from typing import Final
from urllib.parse import urlsplit

__all__ = [
    "configure_from_environment",
    "hide_in_library_log",
    "redacted_headers",
    "redacted_url",
]

_SECRET: Final = re.compile(
    r"auth|cookie|token|secret|passw|signature|credential|session|api[-_]?key",
    re.IGNORECASE,
)
_LEVELS: Final = {
    "debug": logging.DEBUG,
    "info": logging.INFO,
    "warning": logging.WARNING,
    "error": logging.ERROR,
}


def configure_from_environment(logger: logging.Logger, variable: str | None) -> None:
    """Log to standard error when the environment variable names a level, unless logging is set up already."""
    level = _LEVELS.get(os.environ.get(variable or "", "").lower())
    if level is None:
        return
    logger.setLevel(level)
    if not logger.hasHandlers():
        handler = logging.StreamHandler()
        handler.setFormatter(
            logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s")
        )
        logger.addHandler(handler)


class _LibraryFilter(logging.Filter):
    """Redacts the URLs that the HTTP library logs."""

    def __init__(self, secret_names: Collection[str]) -> None:
        super().__init__()
        self.secret_names = secret_names

    def filter(self, record: logging.LogRecord) -> bool:
        if isinstance(record.args, tuple):
            record.args = tuple(
                (
                    redacted_url(str(value), self.secret_names)
                    if "?" in str(value)
                    else value
                )
                for value in record.args
            )
        return True


def hide_in_library_log(secret_names: set[str]) -> None:
    """Keep keys that travel in the query out of what the HTTP library logs of its own accord."""
    logger = logging.getLogger("httpx2")
    known = [f for f in logger.filters if isinstance(f, _LibraryFilter)]
    if not any(secret_names <= set(f.secret_names) for f in known):
        logger.addFilter(_LibraryFilter(frozenset(secret_names)))


def redacted_headers(
    headers: Iterable[tuple[str, str]], secret_names: Collection[str]
) -> dict[str, str]:
    """The headers with everything that may be secret blotted out; ``secret_names`` in lower case."""
    return {
        name: (
            "<redacted>"
            if name.lower() in secret_names or _SECRET.search(name)
            else value
        )
        for name, value in headers
    }


def redacted_url(url: str, secret_names: Collection[str]) -> str:
    """The URL without the values of query parameters that may be secret, and without user information."""
    parts = urlsplit(url)
    netloc = parts.netloc.rpartition("@")[2]
    fields = parts.query.split("&") if parts.query else []
    shown: list[str] = []
    for field in fields:
        name, sign, _ = field.partition("=")
        if sign and (name.lower() in secret_names or _SECRET.search(name)):
            field = f"{name}=<redacted>"
        shown.append(field)
    return parts._replace(netloc=netloc, query="&".join(shown)).geturl()
