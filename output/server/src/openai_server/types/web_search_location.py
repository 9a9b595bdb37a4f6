from __future__ import annotations

from .._runtime import BaseModel


class WebSearchLocation(BaseModel):
    """A place, roughly."""

    country: str | None = None
    """ISO code of the country in two letters, such as `FR`."""

    region: str | None = None
    """Region or state, such as `Bretagne`."""

    city: str | None = None
    """City, such as `Rennes`."""

    timezone: str | None = None
    """IANA name of the time zone, such as `Europe/Paris`."""
