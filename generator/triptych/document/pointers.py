"""JSON pointers (RFC 6901), as tuples of tokens, as chains of tokens and as URI fragments."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import Any, TypeAlias
from urllib.parse import unquote

from triptych.document.data import is_array, is_object

Token: TypeAlias = str | int

# A path that shares its beginning with its siblings': (path of the parent, last token); the root is None.
# Extending one is free of copying, which matters because every node of a document has one.
Path: TypeAlias = "tuple[Path, Token] | None"


def tokens_of(path: Path) -> tuple[Token, ...]:
    """The tokens of a path, from the root on."""
    tokens: list[Token] = []
    while path is not None:
        path, token = path
        tokens.append(token)
    tokens.reverse()
    return tuple(tokens)


def place_of(path: Path) -> Token | None:
    """The key of what holds the node: ``allOf`` for ``("a", "allOf", 0)``."""
    if path is None or path[0] is None:
        return None
    return path[0][1]


def path_of(tokens: Iterable[Token], start: Path = None) -> Path:
    """The path that leads from ``start`` along the tokens."""
    path = start
    for token in tokens:
        path = (path, token)
    return path


def escape(token: Token) -> str:
    """One token as it stands in a pointer (RFC 6901 §3)."""
    return str(token).replace("~", "~0").replace("/", "~1")


def unescape(text: str) -> str:
    """One token of a pointer as the key it means (RFC 6901 §4)."""
    return text.replace("~1", "/").replace("~0", "~")


def pointer_to(tokens: Iterable[Token]) -> str:
    """``("paths", "/x")`` as ``#/paths/~1x``: what :func:`parse_pointer` takes, not percent-encoded."""
    return "#" + "".join("/" + escape(token) for token in tokens)


def parse_pointer(pointer: str) -> tuple[str, ...]:
    """The tokens of a pointer written with a leading ``#`` or without.

    Raises ValueError when the text is neither empty nor begins with a slash.
    """
    text = pointer.removeprefix("#")
    if not text:
        return ()
    if not text.startswith("/"):
        raise ValueError(pointer)
    parts = text[1:].split("/")
    return tuple(map(unescape, parts) if "~" in text else parts)


@lru_cache(maxsize=1 << 13)
def parse_fragment(fragment: str) -> tuple[tuple[str, ...], ...]:
    """The readings of a ``$ref``'s fragment, likeliest first.

    A fragment is percent-encoded (RFC 3986 §3.5), but many documents hold raw keys such as
    ``#/paths/~1a%20b``, so the text is also tried as it is.
    """
    if "%" not in fragment:
        return (parse_pointer(fragment),)
    decoded = parse_pointer(unquote(fragment))
    # Where the first slash is encoded as well there is but one reading.
    return (decoded, parse_pointer(fragment)) if fragment[0] == "/" else (decoded,)


class Missing(LookupError):
    """A pointer leads nowhere."""


def step(node: Any, token: Token) -> Any:
    """The child of a node. Raises :class:`Missing`."""
    if is_object(node):
        mapping = node
        key = str(token)
        if key in mapping:
            return mapping[key]
    elif is_array(node):
        items = node
        # RFC 6901 §4: digits without leading zeros; "-" (past the end) is never a node.
        text = str(token)
        if (
            text.isascii()
            and text.isdigit()
            and (text == "0" or text[0] != "0")
            and len(text) < 10
            and int(text) < len(items)
        ):
            return items[int(text)]
    raise Missing(token)


def follow(node: Any, tokens: Iterable[Token]) -> Any:
    """The node that the tokens lead to. Raises :class:`Missing`."""
    for token in tokens:
        node = step(node, token)
    return node
