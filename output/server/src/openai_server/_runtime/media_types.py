"""Media types: which one a body is of, and which one a client wants (RFC 9110 §8.3, §12.5.1)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

__all__ = ["Accepted", "accepted", "essence", "fits"]

# Whoever accepts any bytes accepts whatever it is: anything is bytes.
_BYTES: Final = frozenset({"application/octet-stream", "application/binary"})


def essence(content_type: str) -> str:
    """A media type without its parameters, in lower case."""
    return content_type.partition(";")[0].strip().lower()


def fits(kind: str, pattern: str) -> bool:
    """Whether a media type is the one a pattern names, or in its range (``image/*``)."""
    pattern = essence(pattern)
    if pattern in ("*/*", "*") or pattern == kind:
        return True
    if pattern.endswith("/*"):
        return kind.startswith(pattern[:-1])
    # ``application/*+json``
    main, _, sub = pattern.partition("/")
    return (
        sub.startswith("*+") and kind.startswith(f"{main}/") and kind.endswith(sub[1:])
    )


class Accepted:
    """One range of an ``Accept`` header, with how much it is wanted."""

    __slots__ = ("kind", "quality")

    def __init__(self, kind: str, quality: float) -> None:
        self.kind: Final = kind
        self.quality: Final = quality


def accepted(header: str, offered: Sequence[str]) -> list[str]:
    """What is offered and accepted, the most wanted first; among equals in the order of the offers.

    Args:
        header: The ``Accept`` header; empty: anything is accepted.
        offered: Media types, ranges among them.
    """
    if not header or header == "*/*":
        return list(offered)
    ranges = [_range(part) for part in header.split(",") if part.strip()]
    wanted: list[tuple[float, str]] = []
    for offer in offered:
        quality = _quality(essence(offer), ranges)
        if quality > 0:
            wanted.append((quality, offer))
    wanted.sort(key=lambda each: -each[0])
    if not wanted and any(each.kind in _BYTES and each.quality for each in ranges):
        return list(offered)
    return [offer for _, offer in wanted]


def _range(text: str) -> Accepted:
    kind, *parameters = text.split(";")
    quality = 1.0
    for parameter in parameters:
        name, _, value = parameter.partition("=")
        if name.strip().lower() == "q":
            try:
                quality = min(max(float(value), 0.0), 1.0)
            except ValueError:
                quality = 0.0
    return Accepted(kind.strip().lower(), quality)


def _quality(offer: str, ranges: Sequence[Accepted]) -> float:
    """How much an offer is wanted: as the most specific range that it is in says."""
    best = (-1, 0.0)
    for each in ranges:
        # An offer may be a range itself; then it is wanted if anything in it is.
        if fits(offer, each.kind) or fits(each.kind, offer):
            rank = 0 if each.kind in ("*/*", "*") else 1 if "*" in each.kind else 2
            best = max(best, (rank, each.quality))
    return best[1]
