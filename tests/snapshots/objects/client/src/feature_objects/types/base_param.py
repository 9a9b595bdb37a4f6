from __future__ import annotations

from typing_extensions import Required, TypedDict


class BaseParam(TypedDict, total=False):
    id: Required[str]
    notes: str
