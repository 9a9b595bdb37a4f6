from __future__ import annotations

from typing_extensions import Required, TypedDict


class CatParam(TypedDict, total=False):
    species: Required[str]
    lives: int
