from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel, Nullable


class ApproximateLocation(BaseModel):
    """Where a user is, roughly."""

    type: Literal["approximate"]
    """Tells the variant, here always `approximate`."""

    country: Nullable[str] = None
    """ISO code of the country in two letters, such as `FR`."""

    region: Nullable[str] = None
    """Region or state, such as `Bretagne`."""

    city: Nullable[str] = None
    """City, such as `Rennes`."""

    timezone: Nullable[str] = None
    """IANA name of the time zone, such as `Europe/Paris`."""
