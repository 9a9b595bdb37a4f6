from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any, Literal

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .parcel import ParcelFrom, ParcelLoose, ParcelSealed, ParcelTo, ParcelToGeo

ParcelParam = TypedDict(
    "ParcelParam",
    {
        "id": Required["str"],
        "notes": Required["str"],
        "to": Required["ParcelToParam | ParcelTo"],
        "from": "ParcelFromParam | ParcelFrom",
        "labels": "Mapping[str, str]",
        "prices": "Mapping[str, float]",
        "codes": "Mapping[str, int]",
        "rates": 'Mapping[Literal["eur", "usd"], float]',
        "sealed": "ParcelSealedParam | ParcelSealed",
        "loose": "ParcelLooseParam | ParcelLoose",
        "free": "Mapping[str, Any]",
        "anything": "Any",
        "yes": "Any",
        "corner": "Iterable[float]",
        "mixed": "Iterable[str | int]",
        "unique": "Iterable[str]",
        "weight": "float",
        "big": "int",
        "day": "str | date",
        "bytes": "str",
        "old": "str",
    },
    total=False,
)
"""Something sent to someone."""


class ParcelToParam(TypedDict, total=False):
    """Where it goes."""

    street: Required[str]
    geo: ParcelToGeoParam | ParcelToGeo


class ParcelFromParam(TypedDict):
    street: str


class ParcelSealedParam(TypedDict, total=False):
    by: str


class ParcelLooseParam(TypedDict, total=False):
    total: float


class ParcelToGeoParam(TypedDict, total=False):
    lat: float
    lon: float
