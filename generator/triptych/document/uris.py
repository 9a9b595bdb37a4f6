"""URI references (RFC 3986), of which some documents hold none that anyone could read."""

from __future__ import annotations

from urllib.parse import urljoin, urlsplit


def joined(base: str, reference: str) -> str:
    """The URI that a reference means where ``base`` is the base URI (§5.2); what is no URI stays as it is."""
    try:
        return urljoin(base, reference)
    except ValueError:
        return reference


def without_fragment(uri: str) -> str:
    """The URI up to its fragment."""
    return uri.partition("#")[0]


def scheme_of(reference: str) -> str:
    """The scheme in lower case; "" for a relative reference.

    Raises ValueError for what is no URI: ``http://[``.
    """
    return urlsplit(reference).scheme.lower() if ":" in reference else ""
