"""The title and the body of a page that the user wrote."""

from __future__ import annotations

import re

from triptych.languages.html.prose import plain

_HEADING = re.compile(r"\s*#\s+(.+?)\s*#*\s*(?:\n|$)")


def title_of(text: str, stem: str) -> str:
    """The text's first heading, if it begins with one, else the words of the file's name without its number."""
    if match := _HEADING.match(text):
        return plain(match[1])
    words = re.sub(r"^\d+[\W_]*", "", stem) or stem
    words = re.sub(r"[\W_]+", " ", words).strip()
    return words[:1].upper() + words[1:]


def body_of(text: str) -> str:
    """The text without the heading that became the page's title."""
    match = _HEADING.match(text)
    return text[match.end() :] if match else text
