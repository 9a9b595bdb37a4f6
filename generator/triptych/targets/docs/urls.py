"""Addresses: a page's path from its words, and links from page to page.

All links are relative, so that the site works from any folder of any host, and from a file.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import cache, lru_cache
from urllib.parse import quote

_RESERVED = re.compile(r"con|prn|aux|nul|com\d|lpt\d", re.IGNORECASE)
_NOT_WORD = re.compile(r"[^\w]+|_+")
_LONGEST = 60
# What quote() leaves as it is; it takes its time to find that out.
_UNRESERVED = re.compile(r"[A-Za-z0-9/._~-]*+")


def slug(text: str, otherwise: str = "page") -> str:
    """Text as one segment of a path: lower-case letters and digits of any script, and hyphens."""
    if text.isascii():
        folded = text.lower()
    else:
        folded = unicodedata.normalize("NFC", text).casefold()
        folded = unicodedata.normalize("NFC", folded)
    kept = "-".join(filter(None, _NOT_WORD.split(folded)))
    if len(kept) > _LONGEST:
        kept = kept[:_LONGEST].rsplit("-", 1)[0]
    kept = kept or otherwise
    return f"{kept}-" if _RESERVED.fullmatch(kept) else kept


class Paths:
    """Hands out paths of pages (without an ending), each once, whatever the case of its letters."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def take(self, segments: Iterable[str]) -> str:
        """The path of these segments, numbered if it is taken already."""
        wanted = "/".join(segments)
        path, number = wanted, 2
        while path.casefold() in self._taken:
            path, number = f"{wanted}-{number}", number + 1
        self._taken.add(path.casefold())
        return path


def root_of(path: str) -> str:
    """From a page to the root of the site: "" or ``../`` as often as needed."""
    return "../" * path.count("/")


@lru_cache(maxsize=65_536)
def link(root: str, path: str, anchor: str = "", *, ending: str = ".html") -> str:
    """From a page with that root to a page (a path without an ending), or a place in it."""
    fragment = f"#{quote(anchor)}" if anchor else ""
    quoted = path if _UNRESERVED.fullmatch(path) else quote(path)
    return f"{root}{quoted}{ending}{fragment}"


@cache
def anchor_of(name: str) -> str:
    """A name as a part of an anchor: without dots, which stand between parts, and without hyphens."""
    return _NOT_IN_ANCHOR.sub("_", name)[:_LONGEST] or "_"


_NOT_IN_ANCHOR = re.compile(r"[^A-Za-z0-9_]+")
