from __future__ import annotations

from collections.abc import Iterable

from typing_extensions import Required, TypedDict


class DogParam(TypedDict, total=False):
    species: Required[str]
    tricks: Iterable[str]
