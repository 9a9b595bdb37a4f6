"""Parameters in URLs, headers and cookies: the styles of OpenAPI 3.1 §4.8.12.

A style says how arrays and objects are flattened.  What a style leaves undefined (objects in objects)
is written in brackets, as ``deepObject`` writes it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Final
from urllib.parse import quote

from .styles import Style
from .text import encode_json, is_array, is_object, plain, scalar
from .values import Omit

__all__ = [
    "COOKIE",
    "QUERY",
    "SIMPLE",
    "bracketed",
    "cookie_text",
    "header_text",
    "join_query",
    "path_text",
    "query_pairs",
]

SIMPLE: Final = Style("simple")
QUERY: Final = Style("form", explode=True)
COOKIE: Final = Style("form", explode=True)

_SEPARATORS: Final = {"spaceDelimited": "%20", "pipeDelimited": "%7C"}

# Reserved characters (RFC 3986 §2.2) that can't be mistaken for the end of a parameter.
_RESERVED: Final = ":/?@!$'()*,;="


def path_text(name: str, value: object, style: Style) -> str:
    """A path parameter, percent-encoded (RFC 6570 §3.2; ``simple``, ``label`` and ``matrix``).

    Raises:
        ValueError: The value is empty, ``.`` or ``..``, so that the path would mean something else.
    """
    if type(value) is str:
        text = value
        encoded = quote(value, safe="")
        if style is SIMPLE:
            return encoded if text not in _NO_SEGMENT else _refuse(name, text)
    value = plain(value)
    if value is None or isinstance(value, Omit):
        raise ValueError(f"the path argument {name!r} must be given")
    safe = _RESERVED.replace("?", "") if style.allow_reserved else ""
    if style.content_type is not None:
        return quote(_content(value), safe=safe)
    if is_object(value):
        items = [(k, _flat(v, safe)) for k, v in _members(value)]
        if style.explode:
            parts = [f"{quote(k, safe='')}={v}" for k, v in items]
        else:
            parts = [part for k, v in items for part in (quote(k, safe=""), v)]
    elif is_array(value):
        parts = [_flat(item, safe) for item in value]
    else:
        text = scalar(value)
        if text in _NO_SEGMENT:
            return _refuse(name, text)
        parts = [quote(text, safe=safe)]
    if not parts:
        return _refuse(name, "")
    if style.name == "label":
        return "." + (".".join(parts) if style.explode else ",".join(parts))
    if style.name == "matrix":
        key = quote(name, safe="")
        if not style.explode:
            return f";{key}={','.join(parts)}"
        if is_object(value):
            return "".join(f";{part}" for part in parts)
        return "".join(f";{key}={part}" for part in parts)
    return ",".join(parts)


_NO_SEGMENT: Final = ("", ".", "..")


def _refuse(name: str, text: str) -> str:
    if not text:
        raise ValueError(f"the path argument {name!r} must not be empty")
    raise ValueError(f"the path argument {name!r} must not be {text!r}")


def query_pairs(name: str, value: object, style: Style) -> Iterator[tuple[str, str]]:
    """A query parameter as encoded names and values; none for None, an empty array or an empty object."""
    value = plain(value)
    if value is None:
        return
    key = quote(name, safe="[]")
    if style.content_type is not None:
        yield key, quote(_content(value), safe="")
        return
    safe = _RESERVED if style.allow_reserved else ""
    if is_object(value):
        if style.name == "deepObject":
            yield from _encoded(bracketed(name, value), safe)
        elif style.explode:
            for member, inner in _members(value):
                yield from _encoded(bracketed(member, inner), safe)
        else:
            pairs = [(quote(k, safe=""), _flat(v, safe)) for k, v in _members(value)]
            texts = [text for pair in pairs for text in pair]
            if texts:
                yield key, _SEPARATORS.get(style.name, ",").join(texts)
    elif is_array(value):
        items = value
        if style.name == "deepObject" or (
            style.explode and any(is_object(plain(item)) for item in items)
        ):
            yield from _encoded(bracketed(name, items), safe)
        elif style.explode:
            for item in items:
                if item is not None:
                    yield key, _flat(item, safe)
        elif items:
            separator = _SEPARATORS.get(style.name, ",")
            yield key, separator.join(_flat(item, safe) for item in items)
    else:
        yield key, quote(scalar(value), safe=safe)


def bracketed(
    name: str, value: object, null: str | None = None
) -> Iterator[tuple[str, str]]:
    """``a[b][c]`` for objects, ``a[]`` for arrays, and ``a[0][b]`` for arrays of objects, to keep these apart.

    Names and values are not encoded. None is written as ``null``, or left out without one.
    """
    value = plain(value)
    if isinstance(value, Omit):
        return
    if value is None:
        if null is not None:
            yield name, null
    elif is_object(value):
        for member, inner in value.items():
            yield from bracketed(f"{name}[{scalar(member)}]", inner, null)
    elif is_array(value):
        items = [plain(item) for item in value]
        nested = any(is_object(item) or is_array(item) for item in items)
        for index, item in enumerate(items):
            yield from bracketed(f"{name}[{index if nested else ''}]", item, null)
    else:
        yield name, scalar(value)


def join_query(pairs: Iterable[tuple[str, str]]) -> str:
    """Encoded pairs as a query string."""
    return "&".join([f"{name}={value}" for name, value in pairs])


def header_text(value: object, style: Style) -> str | None:
    """A header parameter (``simple``); None: nothing to send.

    Raises:
        ValueError: The value holds a line break, which would start another header.
    """
    value = plain(value)
    if value is None:
        return None
    if style.content_type is not None:
        text = _content(value)
    elif is_object(value):
        sign = "=" if style.explode else ","
        text = ",".join(f"{k}{sign}{_raw(v)}" for k, v in _members(value))
    elif is_array(value):
        text = ",".join(_raw(item) for item in value)
    else:
        text = scalar(value)
    if "\n" in text or "\r" in text:
        raise ValueError("a header must not hold a line break")
    return text


def cookie_text(name: str, value: object, style: Style) -> str:
    """A cookie parameter as it stands in the ``Cookie`` header, "" for nothing to send."""
    pairs = query_pairs(name, value, style)
    return "; ".join([f"{key}={text}" for key, text in pairs])


def _members(value: Mapping[str, object]) -> list[tuple[str, object]]:
    return [
        (scalar(name), inner)
        for name, inner in value.items()
        if inner is not None and not isinstance(inner, Omit)
    ]


def _encoded(pairs: Iterable[tuple[str, str]], safe: str) -> Iterator[tuple[str, str]]:
    for name, text in pairs:
        yield quote(name, safe="[]"), quote(text, safe=safe)


def _flat(value: object, safe: str) -> str:
    return quote(_raw(value), safe=safe)


def _raw(value: object) -> str:
    value = plain(value)
    if is_object(value) or is_array(value):
        # No style says how a collection within a collection is written; JSON can at least be read.
        return encode_json(value).decode()
    return scalar(value)


def _content(value: object) -> str:
    return value if isinstance(value, str) else encode_json(value).decode()
