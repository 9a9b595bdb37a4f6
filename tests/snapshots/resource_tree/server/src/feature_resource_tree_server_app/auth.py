"""Who makes a request. This file was written once and is yours: nothing generates it again."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class User:
    """What handlers are given as ``auth``. Put into it what they need to know of the caller."""

    name: str
