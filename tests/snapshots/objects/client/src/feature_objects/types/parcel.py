from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, Literal

from pydantic import Field

from .._runtime import BaseModel


class Parcel(BaseModel):
    """Something sent to someone."""

    id: str
    notes: str
    to: ParcelTo
    """Where it goes."""

    from_: ParcelFrom | None = Field(default=None, alias="from")
    labels: dict[str, str] | None = None
    prices: dict[str, float] | None = None
    codes: dict[str, int] | None = None
    rates: dict[Literal["eur", "usd"], float] | None = None
    sealed: ParcelSealed | None = None
    loose: ParcelLoose | None = None
    free: dict[str, Any] | None = None
    anything: Any | None = None
    yes: Any | None = None
    corner: tuple[float, float] | None = None
    mixed: list[str | int] | None = None
    unique: list[str] | None = None
    weight: float | None = None
    big: int | None = None
    day: date | None = None
    bytes: str | None = None
    old: str | None = None
    """Use notes.

    Deprecated.
    """


class ParcelTo(BaseModel):
    """Where it goes."""

    street: str
    geo: ParcelToGeo | None = None


class ParcelFrom(BaseModel):
    street: str


class ParcelSealed(BaseModel):
    by: str | None = None


class ParcelLoose(BaseModel):
    total: float | None = None

    if TYPE_CHECKING:

        def __getattr__(self, name: str) -> int: ...

    else:
        __pydantic_extra__: dict[str, int]


class ParcelToGeo(BaseModel):
    lat: float | None = None
    lon: float | None = None
