"""Which paths may be written: inside the folder, on every file system, and none twice.

Paths are made from names in a specification, which may be hostile. ``languages`` makes them
harmless; this is the second wall, so what it refuses is refused loudly.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

# Device names on Windows, with any extension.
_RESERVED = re.compile(
    r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?", re.IGNORECASE
)
# Not allowed in names on Windows, or read as a separator somewhere; control characters.
_FORBIDDEN = re.compile(r'[<>:"|?*\\\x00-\x1f\x7f-\x9f]')
# The shortest limit of common file systems, in bytes of one name.
_LONGEST = 240


def why_unsafe(path: str) -> str | None:
    """Why a path must not be written, as the end of a sentence about it, or None when it is fine."""
    if not path or path.startswith("/") or path.endswith("/"):
        return "is not a relative path to a file"
    for part in path.split("/"):
        if part in ("", ".", ".."):
            return "does not stay inside the folder"
        if found := _FORBIDDEN.search(part):
            return f"has the character {found.group()!r}, which not every system allows"
        if _RESERVED.fullmatch(part):
            return f"has {part!r}, which is a device on some systems"
        if part.endswith((" ", ".")):
            return "has a part that ends in a space or a dot"
        try:
            size = len(part.encode("utf-8"))
        except UnicodeEncodeError:
            return "is not valid Unicode"
        if size > _LONGEST:
            return f"has a part of more than {_LONGEST} bytes"
    return None


def collisions(paths: Iterable[str]) -> list[tuple[str, str]]:
    """Pairs of paths that are one file on a system that ignores case or Unicode form, or that need one
    name to be a file and a folder at once."""
    seen: dict[str, str] = {}
    pairs: list[tuple[str, str]] = []
    folders: dict[str, str] = {}
    for path in paths:
        key = folded(path)
        if key in seen:
            pairs.append((seen[key], path))
            continue
        seen[key] = path
        parent = key
        while (parent := parent.rpartition("/")[0]) and parent not in folders:
            folders[parent] = path
    pairs += [(seen[key], path) for key, path in folders.items() if key in seen]
    return pairs


def folded(path: str) -> str:
    """What two spellings of a path have in common on a system that ignores case and Unicode form."""
    # ASCII is its own normal form, and nearly every path is ASCII.
    if path.isascii():
        return path.lower()
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", path).casefold())
