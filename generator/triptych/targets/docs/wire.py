"""Values as they stand in URLs, headers and forms: the styles of OpenAPI 3.1 §4.8.12.

This says for samples what a client does when it calls. What a style leaves undefined (objects in
objects) is written in brackets, as ``deepObject`` writes it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from urllib.parse import quote

from triptych.model.api import Encoding, Parameter
from triptych.model.types import Json

Pairs = list[tuple[str, str]]
Written = Callable[[Parameter, Json], str]
"""How the parameters of one location are written."""

_SEPARATORS = {"spaceDelimited": " ", "pipeDelimited": "|"}
_RESERVED = ":/?@!$'()*,;="
"""Reserved characters (RFC 3986 §2.2) that can't be mistaken for the end of a parameter."""


def path_text(parameter: Parameter, value: Json) -> str:
    """A path parameter, percent-encoded. An empty one, which no path can hold, is a dash."""
    safe = _RESERVED.replace("?", "") if parameter.allow_reserved else ""
    name = quote(parameter.wire_name, safe="")
    if parameter.content_type is not None:
        return quote(flat(value), safe=safe) or "-"
    if isinstance(value, dict):
        sign = "=" if parameter.explode else ","
        parts = [
            f"{quote(k, safe='')}{sign}{quote(flat(v), safe=safe)}"
            for k, v in value.items()
        ]
    elif isinstance(value, list):
        parts = [quote(flat(item), safe=safe) for item in value]
    else:
        parts = [quote(flat(value), safe=safe)]
    if parameter.style == "label":
        return "." + (".".join(parts) if parameter.explode else ",".join(parts))
    if parameter.style == "matrix":
        if not parameter.explode:
            return f";{name}={','.join(parts)}"
        named = isinstance(value, dict)
        return "".join(f";{part}" if named else f";{name}={part}" for part in parts)
    return ",".join(parts) or "-"


def query_text(parameter: Parameter, value: Json) -> str:
    """A query parameter as ``name=value`` pairs joined by ``&``; "" for what a query can't hold."""
    safe = _RESERVED if parameter.allow_reserved else ""
    return "&".join(
        f"{quote(name, safe='[]')}={quote(text, safe=safe)}"
        for name, text in _query_pairs(parameter, value)
    )


def _query_pairs(parameter: Parameter, value: Json) -> Iterator[tuple[str, str]]:
    name, style, explode = parameter.wire_name, parameter.style, parameter.explode
    if value is None:
        return
    if parameter.content_type is not None:
        yield name, flat(value)
    elif isinstance(value, dict):
        if style == "deepObject":
            yield from bracketed(name, value)
        elif explode:
            for key, inner in value.items():
                yield from bracketed(key, inner)
        elif value:
            texts = [text for key, v in value.items() for text in (key, flat(v))]
            yield name, _SEPARATORS.get(style, ",").join(texts)
    elif isinstance(value, list):
        if style == "deepObject" or (explode and _has_objects(value)):
            yield from bracketed(name, value)
        elif explode:
            yield from ((name, flat(item)) for item in value if item is not None)
        elif value:
            yield name, _SEPARATORS.get(style, ",").join(map(flat, value))
    else:
        yield name, flat(value)


def whole_query(parameter: Parameter, value: Json) -> str:
    """A parameter that is the whole query (OpenAPI 3.2 ``in: querystring``), percent-encoded."""
    if isinstance(value, dict) and "json" not in (parameter.content_type or ""):
        pairs = [pair for key, item in value.items() for pair in _spread(key, item)]
        return "&".join(f"{quote(k, safe='[]')}={quote(v, safe='')}" for k, v in pairs)
    return quote(flat(value), safe="")


def header_text(parameter: Parameter, value: Json) -> str:
    """A header parameter (``simple``), on one line."""
    if parameter.content_type is not None:
        text = flat(value)
    elif isinstance(value, dict):
        sign = "=" if parameter.explode else ","
        text = ",".join(f"{key}{sign}{flat(item)}" for key, item in value.items())
    elif isinstance(value, list):
        text = ",".join(map(flat, value))
    else:
        text = flat(value)
    return " ".join(text.split())


def cookie_text(parameter: Parameter, value: Json) -> str:
    """A cookie parameter as it stands in the ``Cookie`` header."""
    return query_text(parameter, value).replace("&", "; ")


def form_pairs(fields: dict[str, Json], encodings: tuple[Encoding, ...]) -> Pairs:
    """The fields of an ``application/x-www-form-urlencoded`` body (OpenAPI 3.1 §4.8.14.5), not encoded yet."""
    known = {encoding.wire_name: encoding for encoding in encodings}
    return [
        pair
        for name, value in fields.items()
        for pair in field_pairs(name, value, known.get(name))
    ]


def field_pairs(
    name: str, value: Json, encoding: Encoding | None
) -> Iterator[tuple[str, str]]:
    """One field of a form. Without an encoding: exploded, objects in brackets."""
    style = "form" if encoding is None else encoding.style or "form"
    explode = (
        encoding.explode
        if encoding is not None and encoding.explode is not None
        else style == "form"
    )
    if value is None:
        yield name, ""
    elif encoding is not None and encoding.style is None and encoding.content_type:
        yield name, flat(value)
    elif isinstance(value, list):
        if style == "deepObject" or _has_objects(value):
            yield from bracketed(name, value, "")
        elif explode:
            yield from ((name, flat(item)) for item in value)
        else:
            yield name, _SEPARATORS.get(style, ",").join(map(flat, value))
    elif isinstance(value, dict):
        if encoding is None or style == "deepObject":
            yield from bracketed(name, value, "")
        elif explode:
            for key, inner in value.items():
                yield from bracketed(key, inner, "")
        else:
            texts = [text for key, v in value.items() for text in (key, flat(v))]
            yield name, ",".join(texts)
    else:
        yield name, flat(value)


def bracketed(
    name: str, value: Json, null: str | None = None
) -> Iterator[tuple[str, str]]:
    """``a[b][c]`` for objects, ``a[]`` for arrays, ``a[0][b]`` for arrays of objects. None is ``null`` or left out."""
    if value is None:
        if null is not None:
            yield name, null
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from bracketed(f"{name}[{key}]", inner, null)
    elif isinstance(value, list):
        nested = _has_objects(value)
        for index, item in enumerate(value):
            yield from bracketed(f"{name}[{index if nested else ''}]", item, null)
    else:
        yield name, flat(value)


def flat(value: Json) -> str:
    """A scalar as text; a collection, of whose text no style speaks, as JSON."""
    return value if isinstance(value, str) else json_text(value)


_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def json_text(value: object) -> str:
    """JSON on one line without spaces."""
    return _encode(value)


def query_name(name: str) -> str:
    """The name of a query parameter, percent-encoded."""
    return quote(name, safe="[]")


def _spread(name: str, value: Json) -> Iterator[tuple[str, str]]:
    if isinstance(value, list) and not _has_objects(value):
        return iter([(name, flat(item)) for item in value])
    return bracketed(name, value)


def _has_objects(value: list[Json]) -> bool:
    return any(isinstance(item, (dict, list)) for item in value)
