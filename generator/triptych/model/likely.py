"""What a text or number likely looks like, judged by what its field is called."""

from __future__ import annotations

from typing import Final

from triptych.model.names import Name

_MOMENT: Final = (
    1893553445  # 2030-01-02T03:04:05Z, which examples of date-times are, too
)

_TEXTS: Final = {
    "email": "someone@example.com",
    "url": "https://example.com/path",
    "uri": "https://example.com/path",
    "href": "https://example.com/path",
    "website": "https://example.com/path",
    "phone": "+12025550123",
    "country": "US",
    "currency": "USD",
    "language": "en",
    "locale": "en-US",
    "timezone": "Europe/Berlin",
    "city": "Berlin",
    "filename": "example.txt",
    "hostname": "example.com",
    "domain": "example.com",
    "username": "ada",
    "firstname": "Ada",
    "lastname": "Lovelace",
    "name": "Example",
    "title": "Example",
    "description": "An example.",
}
_PAIRS: Final = {
    "first name": "Ada",
    "given name": "Ada",
    "last name": "Lovelace",
    "family name": "Lovelace",
    "full name": "Ada Lovelace",
    "user name": "ada",
    "file name": "example.txt",
    "host name": "example.com",
    "time zone": "Europe/Berlin",
    "phone number": "+12025550123",
    "country code": "US",
    "currency code": "USD",
    "language code": "en",
}
"""By the last two words, which come before the last one alone."""
_MOMENTS: Final = frozenset("created updated expires timestamp".split())


def likely_text(name: Name) -> str | None:
    """``someone@example.com`` for an e-mail address, ``order_123`` for an order's id; None for what can't be told."""
    words = name.key
    if not words:
        return None
    if words[-1] == "id":
        return "_".join((*words[:-1], "123"))
    return _PAIRS.get(" ".join(words[-2:])) or _TEXTS.get(words[-1])


def likely_number(name: Name) -> int | None:
    """The seconds of a moment, for when something was created or expires; None for what can't be told."""
    words = name.key
    is_moment = words[-1:] == ("at",) or (len(words) == 1 and words[0] in _MOMENTS)
    return _MOMENT if is_moment else None
