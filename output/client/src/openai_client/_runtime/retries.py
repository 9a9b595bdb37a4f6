"""When to try again, and how long to wait before.

A request is repeated when that can do no harm: its method is idempotent, or it carries an idempotency
key, or it is known not to have been processed.  The last is so when no connection could be made, and
when the server says so by 408 (it never got the whole request, RFC 9110 §15.5.9), 425 (RFC 8470), 429, or
503 with ``Retry-After``.  ``x-should-retry: true`` or ``false`` from the server overrides all of it.
"""

from __future__ import annotations

import random
import time
from collections.abc import Mapping
from email.utils import parsedate_to_datetime
from typing import Final, NamedTuple

import httpx2

from .operation import Retries

__all__ = ["Attempts", "delay_before_retry"]

_INITIAL_SECONDS: Final = 0.5
_MAX_SECONDS: Final = 8.0
# A server that asks for a longer pause than this is not waited for: the caller decides.
_PATIENCE_SECONDS: Final = 120.0

_UNPROCESSED_STATUSES: Final = frozenset({408, 425, 429})
_TRANSIENT_STATUSES: Final = frozenset({408, 409, 425, 429, 500, 502, 503, 504})
_UNSENT: Final = (httpx2.ConnectError, httpx2.ConnectTimeout, httpx2.PoolTimeout)


class Attempts(NamedTuple):
    """What decides about trying a call again.

    Attributes:
        repeatable: Processing the request twice does no harm.
        advice: What the specification says about this operation.
    """

    repeatable: bool
    advice: Retries | None

    def after_error(self, error: httpx2.TransportError) -> bool:
        """Whether to try again after no answer came."""
        if isinstance(error, httpx2.UnsupportedProtocol | httpx2.LocalProtocolError):
            return False
        return self.repeatable or isinstance(error, _UNSENT)

    def after_status(self, status: int, headers: Mapping[str, str]) -> bool:
        """Whether to try again after an answer that is no success."""
        word = headers.get("x-should-retry")
        if word in ("true", "false"):
            return word == "true"
        if self.repeatable:
            if self.advice is not None and self.advice.statuses:
                return _listed(status, self.advice)
            return status in _TRANSIENT_STATUSES or status >= 500
        return status in _UNPROCESSED_STATUSES or (
            status == 503 and "retry-after" in headers
        )


def _listed(status: int, advice: Retries) -> bool:
    ranges = (str(status), f"{status // 100}XX")
    return any(text.upper() in ranges for text in advice.statuses)


def delay_before_retry(
    retry: int, headers: Mapping[str, str] | None, advice: Retries | None
) -> float | None:
    """Seconds to wait; None: the server asks for more patience than there is.

    Args:
        retry: 0 for the first retry.
        headers: Of the answer, if one came: ``retry-after-ms`` or ``Retry-After`` (RFC 9110 §10.2.3)
            is obeyed; otherwise the wait doubles each time, with jitter.
    """
    asked = None if headers is None else _asked_delay(headers)
    if asked is not None:
        return asked if asked <= _PATIENCE_SECONDS else None
    initial, longest = _INITIAL_SECONDS, _MAX_SECONDS
    if advice is not None:
        initial = initial if advice.initial_seconds is None else advice.initial_seconds
        longest = longest if advice.max_seconds is None else advice.max_seconds
    # Up to a quarter less, so that clients that failed together don't come back together.
    wait = min(initial * 2.0 ** min(retry, 30), longest)
    return wait * (1 - random.random() / 4)


def _asked_delay(headers: Mapping[str, str]) -> float | None:
    milliseconds = headers.get("retry-after-ms")
    if milliseconds is not None:
        seconds = _number(milliseconds)
        if seconds is not None:
            return max(0.0, seconds / 1000)
    text = headers.get("retry-after")
    if text is None:
        return None
    seconds = _number(text)
    if seconds is None:
        try:
            seconds = parsedate_to_datetime(text).timestamp() - time.time()
        except ValueError:
            return None
    return max(0.0, seconds)


def _number(text: str) -> float | None:
    try:
        number = float(text)
    except ValueError:
        return None
    return number if number == number else None
