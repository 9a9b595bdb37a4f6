from __future__ import annotations

from typing_extensions import TypedDict


class WebSearchLocationParam(TypedDict, total=False):
    """A place, roughly."""

    country: str
    """ISO code of the country in two letters, such as `FR`."""

    region: str
    """Region or state, such as `Bretagne`."""

    city: str
    """City, such as `Rennes`."""

    timezone: str
    """IANA name of the time zone, such as `Europe/Paris`."""
