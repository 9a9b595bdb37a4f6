"""Time-outs, in the form in which they travel with a request."""

from __future__ import annotations

from httpx2 import Timeout as Timeout

__all__ = ["Timeout", "timeout_extension"]


def timeout_extension(timeout: float | Timeout | None) -> dict[str, float | None]:
    """The ``timeout`` extension of a request: seconds to connect, read, write and wait for a connection."""
    return Timeout(timeout).as_dict()
