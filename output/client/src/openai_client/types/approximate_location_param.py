from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict


class ApproximateLocationParam(TypedDict, total=False):
    """Where a user is, roughly."""

    type: Required[Literal["approximate"]]
    """Tells the variant, here always `approximate`."""

    country: str | None
    """ISO code of the country in two letters, such as `FR`."""

    region: str | None
    """Region or state, such as `Bretagne`."""

    city: str | None
    """City, such as `Rennes`."""

    timezone: str | None
    """IANA name of the time zone, such as `Europe/Paris`."""
