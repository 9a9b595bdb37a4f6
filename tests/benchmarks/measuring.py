"""Measuring two or more things in turns, and what comes of it."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Result:
    """One comparison.

    Attributes:
        what: What was measured.
        unit: Of ``ours`` and ``theirs``.
        ours: The median of our figures.
        theirs: The median of the peer's, or of the fixed limit when there is no peer.
        peer: Who or what we are compared with.
        bar: The ratio that must not be exceeded; None when the figure is for information.
    """

    what: str
    unit: str
    ours: float
    theirs: float
    peer: str
    bar: float | None

    @property
    def ratio(self) -> float:
        return self.ours / self.theirs if self.theirs > 0 else float("inf")

    @property
    def verdict(self) -> str:
        if self.bar is None:
            return "info"
        return "pass" if self.ratio <= self.bar else "FAIL"


def in_turns(
    contestants: Mapping[str, Callable[[], float]], repeat: int
) -> dict[str, float]:
    """The median figure of each contestant, each tried ``repeat`` times, in turns.

    The order is reversed in every other round, so that a drift of the machine meets all alike.
    One round beforehand warms up caches (byte code, page cache) and isn't counted.
    """
    figures: dict[str, list[float]] = {name: [] for name in contestants}
    for contestant in contestants.values():
        contestant()
    for round_number in range(repeat):
        names = list(contestants)
        if round_number % 2:
            names.reverse()
        for name in names:
            figures[name].append(contestants[name]())
    return {name: statistics.median(values) for name, values in figures.items()}
