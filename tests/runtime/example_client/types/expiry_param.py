from __future__ import annotations

from typing import Literal, TypedDict

from typing_extensions import Required


class ExpiryParam(TypedDict, total=False):
    """When a file expires."""

    anchor: Required[Literal["created_at"]]
    seconds: Required[int]
