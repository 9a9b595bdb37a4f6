from __future__ import annotations

from typing_extensions import TypedDict


class DeliveredEvent503ErrorParam(TypedDict):
    seconds: int
