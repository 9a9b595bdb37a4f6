"""Specification extensions: those of other tools, read as aliases of our own ``x-triptych-*``.

One table. Each entry says under which name an extension is found and how its value is turned into
ours; a value of the wrong shape counts as absent. Our own names come first and win.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from typing import Any, TypeAlias, cast

from msgspec import Struct

Convert: TypeAlias = Callable[[Any], Any]


class Found(Struct, frozen=True):
    """The value of an extension in our terms, and the name that it was found under."""

    value: Any
    source: str


def read(node: Any, key: str) -> Found | None:
    """What a node says about ``key`` (a key of the table, such as ``"pagination"``), or None."""
    if isinstance(node, dict):
        extended = cast("dict[str, Any]", node)
        for name, convert in TABLE[key]:
            if name in extended:
                value = convert(extended[name])
                if value is not None:
                    return Found(value, name)
    return None


def names_of(*keys: str) -> frozenset[str]:
    """The names under which several keys of the table are found: a node without any says nothing about them."""
    return frozenset(name for key in keys for name, _ in TABLE[key])


def strings(value: Any) -> tuple[str, ...]:
    """The strings of a list, or a lone string; anything else is left out."""
    listed = cast("list[Any]", value) if isinstance(value, list) else [value]
    return tuple(item for item in listed if isinstance(item, str))


def mapping(value: Any) -> dict[str, Any]:
    """The value if it is an object, else an empty one."""
    return cast("dict[str, Any]", value) if isinstance(value, dict) else {}


def _text(value: Any) -> str | None:
    return value.strip() or None if isinstance(value, str) else None


def _true(value: Any) -> bool | None:
    return True if value is True else None


def _given(value: Any) -> Any:
    return _text(value) or _true(value)


def _number(value: Any) -> float | None:
    return float(value) if type(value) in (int, float) and value > 0 else None


def _milliseconds(value: Any) -> float | None:
    number = _number(value)
    return None if number is None else number / 1000


def _group(value: Any) -> str | None:
    return ".".join(strings(value)) or None


def _method_of_languages(value: Any) -> str | None:
    """``{python: {method_name: x}}`` or ``{method_name: x}``."""
    for holder in (value, mapping(value).get("python"), mapping(value).get("default")):
        name = _text(mapping(holder).get("method_name"))
        if name:
            return name
    return None


def _path(value: Any) -> str | None:
    """A JSONPath or ``$response.body``-like expression as a dotted path; only plain steps are known."""
    text = _text(value)
    if text is None:
        return None
    text = re.sub(r"^\$(response|request)?(\.body)?[.#/]*", "", text)
    text = re.sub(r"\[[^\]]*\]", "", text).replace("/", ".").strip(".")
    return text if re.fullmatch(r"[^\s*?()]*", text) else None


def _last(value: Any) -> str | None:
    """The wire name that a request expression (``$request.page_token``) ends in."""
    path = _path(value)
    return path.rpartition(".")[2] or None if path else None


def _clean(entries: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in entries.items() if value is not None}


def _own_pagination(value: Any) -> Any:
    return False if value is False else mapping(value) or None


def _speakeasy_pagination(value: Any) -> Any:
    node = mapping(value)
    outputs = mapping(node.get("outputs"))
    inputs = [mapping(i) for i in cast("list[Any]", node.get("inputs") or [])]
    by_type = {i.get("type"): _text(i.get("name")) for i in inputs}
    style = {
        "cursor": "cursor",
        "url": "next_url",
        "offsetLimit": "offset" if "offset" in by_type else "page",
    }.get(str(node.get("type")))
    if style is None:
        return None
    parameter = by_type.get("cursor") or by_type.get("offset") or by_type.get("page")
    return _clean(
        {
            "style": style,
            "parameter": parameter,
            "limit": by_type.get("limit"),
            "items": _path(outputs.get("results")),
            "cursor": _path(outputs.get("nextCursor") or outputs.get("nextUrl")),
            "total": _path(outputs.get("numPages")),
        }
    )


def _fern_pagination(value: Any) -> Any:
    if value is False:
        return False
    node = mapping(value)
    results, more = _path(node.get("results")), _path(node.get("has-next-page"))
    if "cursor" in node:
        found: dict[str, Any] = {"style": "cursor", "parameter": _last(node["cursor"])}
        found["cursor"] = _path(node.get("next_cursor"))
    elif "offset" in node:
        name = _last(node["offset"]) or ""
        style = "offset" if "offset" in name or name in ("skip", "start") else "page"
        found = {"style": style, "parameter": name or None}
    elif "next_uri" in node or "next_path" in node:
        found = {"style": "next_url"}
        found["cursor"] = _path(node.get("next_uri") or node.get("next_path"))
    else:
        return None
    return _clean({**found, "items": results, "has_more": more})


def _ms_pageable(value: Any) -> Any:
    node = mapping(value)
    link = _text(node.get("nextLinkName"))
    if link is None:
        return None
    items = _text(node.get("itemName")) or "value"
    return {"style": "next_url", "cursor": link, "items": items}


def _parameters_pagination(value: Any) -> Any:
    """``{cursorParam, cursorPath, pageParam, pageOffsetParam, limitParam, resultsPath}``."""
    node = mapping(value)
    styles = {"cursorParam": "cursor", "pageParam": "page", "pageOffsetParam": "offset"}
    for key, style in styles.items():
        if name := _text(node.get(key)):
            return _clean(
                {
                    "style": style,
                    "parameter": name,
                    "cursor": _path(node.get("cursorPath")),
                    "items": _path(node.get("resultsPath")),
                    "limit": _text(node.get("limitParam")),
                    "first": node.get("pageStart") if style == "page" else None,
                }
            )
    return None


def _own_streaming(value: Any) -> Any:
    return value if isinstance(value, bool) else mapping(value) or None


def _fern_streaming(value: Any) -> Any:
    if isinstance(value, bool):
        return value
    node = mapping(value)
    condition = _last(node.get("stream-condition"))
    found = _clean({"flag": condition, "end": _text(node.get("terminator"))})
    return found or (True if node else None)


def _flag(value: Any) -> Any:
    return {"flag": value} if _text(value) else None


def _speakeasy_retries(value: Any) -> Any:
    node = mapping(value)
    backoff = mapping(node.get("backoff"))
    return {
        "statuses": [str(s) for s in cast("list[Any]", node.get("statusCodes") or [])],
        "initial_seconds": _milliseconds(backoff.get("initialInterval")),
        "max_seconds": _milliseconds(backoff.get("maxInterval")),
        "max_retries": 0 if node.get("strategy") == "none" else None,
    }


def _fern_retries(value: Any) -> Any:
    node = mapping(value)
    if node.get("disabled") is True:
        return {"max_retries": 0}
    limit = node.get("max_retries", node.get("maxRetries"))
    return {"max_retries": limit} if type(limit) is int else None


def _samples(value: Any) -> Any:
    found: list[tuple[str, str, str]] = []
    for entry in cast("list[Any]", value) if isinstance(value, list) else []:
        node = mapping(entry)
        source, language = _text(node.get("source")), _text(node.get("lang"))
        if source and language:
            found.append((language, _text(node.get("label")) or language, source))
    return found or None


def _oai_samples(value: Any) -> Any:
    examples: Any = mapping(value).get("examples")
    found: list[tuple[str, str, str]] = []
    for example in (
        cast("list[Any]", examples) if isinstance(examples, list) else [examples]
    ):
        node = mapping(example)
        for language, source in mapping(node.get("request")).items():
            if _text(source):
                found.append((language, _text(node.get("title")) or language, source))
    return found or None


def _oai_answers(value: Any) -> Any:
    examples: Any = mapping(value).get("examples")
    found: list[tuple[str, str]] = []
    for example in (
        cast("list[Any]", examples) if isinstance(examples, list) else [examples]
    ):
        node = mapping(example)
        if answer := _text(node.get("response")):
            found.append((_text(node.get("title")) or "", answer))
    return found or None


def _oai_example(value: Any) -> Any:
    """The JSON that the text of an object's example holds."""
    try:
        return json.loads(_text(mapping(value).get("example")) or "null")
    except (ValueError, RecursionError):
        return None


def _mint_title(value: Any) -> str | None:
    return _text(mapping(mapping(value).get("metadata")).get("title"))


def _tag_groups(value: Any) -> Any:
    groups: list[tuple[str, tuple[str, ...]]] = []
    for entry in cast("list[Any]", value) if isinstance(value, list) else []:
        node = mapping(entry)
        if name := _text(node.get("name")):
            groups.append((name, strings(node.get("tags") or [])))
    return groups or None


def _stable(value: Any) -> str | None:
    """The words of a deprecation for stability levels that mean one."""
    node = mapping(value)
    text = _text(value) or _text(node.get("status")) or ""
    if text.lower() not in ("deprecated", "legacy", "sunset"):
        return None
    return _text(node.get("message")) or text.capitalize()


def _sunset(value: Any) -> str | None:
    text = _text(value)
    return f"To be removed on {text}." if text else None


TABLE: dict[str, tuple[tuple[str, Convert], ...]] = {
    # Names. "name" is dotted and whole, "group" the resource, "method" the last part.
    "name": (("x-triptych-name", _text),),
    "group": (
        ("x-triptych-group", _group),
        ("x-speakeasy-group", _group),
        ("x-fern-sdk-group-name", _group),
        ("x-ogen-operation-group", _group),
    ),
    "method": (
        ("x-triptych-method", _text),
        ("x-speakeasy-name-override", _text),
        ("x-fern-sdk-method-name", _text),
        ("x-stainless-naming", _method_of_languages),
    ),
    "method_patterns": (("x-speakeasy-name-override", lambda value: value or None),),
    "parameter_name": (
        ("x-triptych-name", _text),
        ("x-speakeasy-name-override", _text),
        ("x-fern-parameter-name", _text),
        ("x-stainless-param", _text),
    ),
    # Visibility.
    "ignore": (
        ("x-triptych-ignore", _true),
        ("x-fern-ignore", _true),
        ("x-speakeasy-ignore", _true),
        ("x-stainless-skip", _true),
        ("x-excluded", _true),
    ),
    "internal": (
        ("x-triptych-internal", _true),
        ("x-internal", _true),
        ("x-hidden", _true),
    ),
    # Behaviour.
    "pagination": (
        ("x-triptych-pagination", _own_pagination),
        ("x-speakeasy-pagination", _speakeasy_pagination),
        ("x-fern-pagination", _fern_pagination),
        ("x-ms-pageable", _ms_pageable),
        ("x-pagination", _parameters_pagination),
    ),
    "streaming": (
        ("x-triptych-streaming", _own_streaming),
        ("x-fern-streaming", _fern_streaming),
        ("x-speakeasy-stream-request-field", _flag),
    ),
    "sentinel": (
        ("x-triptych-sentinel", _text),
        ("x-speakeasy-sse-sentinel", _text),
    ),
    "retries": (
        ("x-triptych-retries", lambda value: mapping(value) or None),
        ("x-speakeasy-retries", _speakeasy_retries),
        ("x-fern-retries", _fern_retries),
    ),
    "timeout": (
        ("x-triptych-timeout", _number),
        ("x-speakeasy-timeout", _milliseconds),
    ),
    "idempotency": (
        ("x-triptych-idempotency", _given),
        ("x-fern-idempotent", _true),
    ),
    "token_authentication": (
        ("x-triptych-token-authentication", _text),
        ("x-speakeasy-token-endpoint-authentication", _text),
    ),
    "signature": (("x-triptych-signature", _text),),
    # Words.
    "deprecation": (
        ("x-triptych-deprecation", _text),
        ("x-deprecated-reason", _text),
        ("x-speakeasy-deprecation-message", _text),
        ("x-fern-availability", _stable),
        ("x-stability-level", _stable),
        ("x-sunset", _sunset),
    ),
    "summary": (("x-triptych-summary", _text), ("x-summary", _text)),
    "title": (("x-triptych-title", _text), ("x-displayName", _text)),
    "heading": (
        ("x-triptych-title", _text),
        ("x-mint", _mint_title),
        ("x-oaiMeta", lambda value: _text(mapping(value).get("name"))),
    ),
    "example": (("x-oaiMeta", _oai_example),),
    "samples": (
        ("x-triptych-samples", _samples),
        ("x-codeSamples", _samples),
        ("x-code-samples", _samples),
        ("x-oaiMeta", _oai_samples),
    ),
    "answers": (("x-oaiMeta", _oai_answers),),
    "tag_groups": (
        ("x-triptych-tag-groups", _tag_groups),
        ("x-tagGroups", _tag_groups),
    ),
    "server_name": (
        ("x-triptych-name", _text),
        ("x-speakeasy-server-id", _text),
        ("x-fern-server-name", _text),
    ),
}


def method_pattern(root: Any, operation_id: str) -> Found | None:
    """The method name that a list of patterns at the document's root gives to an operationId.

    The list is ``x-speakeasy-name-override: [{operationId: <pattern>, methodNameOverride}]``;
    the last match wins, as the most particular ones are written last.
    """
    found = read(root, "method_patterns")
    result: Found | None = None
    for pattern, name in _patterns(found.value if found else None):
        if found and _matches(pattern, operation_id):
            result = Found(name, found.source)
    return result


def _matches(pattern: str, text: str) -> bool:
    """Whether a pattern of plain text, ``^``, ``$`` and ``.*`` is found in a text.

    The pattern comes from the specification, so it is never run as the regular expression that it
    is: one could be made that never ends. Richer patterns match nothing.
    """
    body = re.sub(r"\.[*+]\??", "\0", pattern.removeprefix("^").removesuffix("$"))
    parts = body.split("\0")
    if any(not re.fullmatch(r"[\w\-/ ]*", part) for part in parts):
        return False
    position = 0
    for index, part in enumerate(parts):
        at = text.find(part, position)
        if at < 0 or (index == 0 and pattern.startswith("^") and at > 0):
            return False
        position = at + len(part)
    return not pattern.endswith("$") or text.endswith(parts[-1])


def _patterns(value: Any) -> Iterator[tuple[str, str]]:
    for entry in cast("list[Any]", value) if isinstance(value, list) else []:
        node = mapping(entry)
        pattern, name = _text(node.get("operationId")), _text(
            node.get("methodNameOverride")
        )
        if pattern and name:
            yield pattern, name


def extensions_of(node: Any) -> dict[str, Any]:
    """Every ``x-`` entry of a node, as written."""
    return {k: v for k, v in mapping(node).items() if k.startswith("x-")}
