from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Annotated, Any, Literal

from pydantic import Field

from .._runtime import BaseModel, Format, Nullable, Pattern, Unique


class Parcel(BaseModel):
    """Something sent to someone."""

    id: str
    notes: str
    to: ParcelTo
    """Where it goes."""

    from_: ParcelFrom | None = Field(default=None, alias="from")
    labels: dict[str, str] | None = None
    prices: dict[Annotated[str, Pattern("^[A-Z]{3}$")], float] | None = None
    codes: (
        dict[Annotated[str, Field(max_length=8), Pattern("^[A-Z]+$")], int] | None
    ) = None
    rates: dict[Literal["eur", "usd"], float] | None = None
    sealed: ParcelSealed | None = None
    loose: ParcelLoose | None = None
    free: dict[str, Any] | None = None
    anything: Nullable[Any] = None
    yes: Nullable[Any] = None
    corner: tuple[float, float] | None = None
    mixed: list[str | int] | None = None
    unique: (
        Annotated[
            list[Annotated[str, Field(min_length=1), Pattern("^[a-z]+$")]],
            Field(min_length=1, max_length=9),
            Unique(),
        ]
        | None
    ) = None
    weight: Annotated[float, Field(gt=0, le=30)] | None = None
    big: Annotated[int, Field(le=9223372036854775807), Format("int64")] | None = None
    day: Annotated[date, Format("date")] | None = None
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


class ParcelSealed(BaseModel, extra="forbid"):
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
