"""The values of extensions, turned into ours: a value of the wrong shape is None.

One function for each way in which the extensions in :data:`triptych.model.extensions.TABLE` say something.
"""

from __future__ import annotations

import json
import re
from typing import Any, cast

from triptych.model.untyped import mapping, strings


def some_text(value: Any) -> str | None:
    return value.strip() or None if isinstance(value, str) else None


def only_true(value: Any) -> bool | None:
    return True if value is True else None


def text_or_true(value: Any) -> Any:
    return some_text(value) or only_true(value)


def positive(value: Any) -> float | None:
    return float(value) if type(value) in (int, float) and value > 0 else None


def milliseconds(value: Any) -> float | None:
    number = positive(value)
    return None if number is None else number / 1000


def dotted(value: Any) -> str | None:
    return ".".join(strings(value)) or None


def method_of_languages(value: Any) -> str | None:
    """``{python: {method_name: x}}`` or ``{method_name: x}``."""
    for holder in (value, mapping(value).get("python"), mapping(value).get("default")):
        name = some_text(mapping(holder).get("method_name"))
        if name:
            return name
    return None


def dotted_path(value: Any) -> str | None:
    """A JSONPath or ``$response.body``-like expression as a dotted path; only plain steps are known."""
    text = some_text(value)
    if text is None:
        return None
    text = re.sub(r"^\$(response|request)?(\.body)?[.#/]*", "", text)
    text = re.sub(r"\[[^\]]*\]", "", text).replace("/", ".").strip(".")
    return text if re.fullmatch(r"[^\s*?()]*", text) else None


def last_step(value: Any) -> str | None:
    """The wire name that a request expression (``$request.page_token``) ends in."""
    path = dotted_path(value)
    return path.rpartition(".")[2] or None if path else None


def _clean(entries: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in entries.items() if value is not None}


def own_pagination(value: Any) -> Any:
    return False if value is False else mapping(value) or None


def speakeasy_pagination(value: Any) -> Any:
    node = mapping(value)
    outputs = mapping(node.get("outputs"))
    inputs = [mapping(i) for i in cast("list[Any]", node.get("inputs") or [])]
    by_type = {i.get("type"): some_text(i.get("name")) for i in inputs}
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
            "items": dotted_path(outputs.get("results")),
            "cursor": dotted_path(outputs.get("nextCursor") or outputs.get("nextUrl")),
            "total": dotted_path(outputs.get("numPages")),
        }
    )


def fern_pagination(value: Any) -> Any:
    if value is False:
        return False
    node = mapping(value)
    results, more = dotted_path(node.get("results")), dotted_path(
        node.get("has-next-page")
    )
    if "cursor" in node:
        found: dict[str, Any] = {
            "style": "cursor",
            "parameter": last_step(node["cursor"]),
        }
        found["cursor"] = dotted_path(node.get("next_cursor"))
    elif "offset" in node:
        name = last_step(node["offset"]) or ""
        style = "offset" if "offset" in name or name in ("skip", "start") else "page"
        found = {"style": style, "parameter": name or None}
    elif "next_uri" in node or "next_path" in node:
        found = {"style": "next_url"}
        found["cursor"] = dotted_path(node.get("next_uri") or node.get("next_path"))
    else:
        return None
    return _clean({**found, "items": results, "has_more": more})


def ms_pageable(value: Any) -> Any:
    node = mapping(value)
    link = some_text(node.get("nextLinkName"))
    if link is None:
        return None
    items = some_text(node.get("itemName")) or "value"
    return {"style": "next_url", "cursor": link, "items": items}


def parameters_pagination(value: Any) -> Any:
    """``{cursorParam, cursorPath, pageParam, pageOffsetParam, limitParam, resultsPath}``."""
    node = mapping(value)
    styles = {"cursorParam": "cursor", "pageParam": "page", "pageOffsetParam": "offset"}
    for key, style in styles.items():
        if name := some_text(node.get(key)):
            return _clean(
                {
                    "style": style,
                    "parameter": name,
                    "cursor": dotted_path(node.get("cursorPath")),
                    "items": dotted_path(node.get("resultsPath")),
                    "limit": some_text(node.get("limitParam")),
                    "first": node.get("pageStart") if style == "page" else None,
                }
            )
    return None


def own_streaming(value: Any) -> Any:
    return value if isinstance(value, bool) else mapping(value) or None


def fern_streaming(value: Any) -> Any:
    if isinstance(value, bool):
        return value
    node = mapping(value)
    condition = last_step(node.get("stream-condition"))
    found = _clean({"flag": condition, "end": some_text(node.get("terminator"))})
    return found or (True if node else None)


def flag(value: Any) -> Any:
    return {"flag": value} if some_text(value) else None


def speakeasy_retries(value: Any) -> Any:
    node = mapping(value)
    backoff = mapping(node.get("backoff"))
    return {
        "statuses": [str(s) for s in cast("list[Any]", node.get("statusCodes") or [])],
        "initial_seconds": milliseconds(backoff.get("initialInterval")),
        "max_seconds": milliseconds(backoff.get("maxInterval")),
        "max_retries": 0 if node.get("strategy") == "none" else None,
    }


def fern_retries(value: Any) -> Any:
    node = mapping(value)
    if node.get("disabled") is True:
        return {"max_retries": 0}
    limit = node.get("max_retries", node.get("maxRetries"))
    return {"max_retries": limit} if type(limit) is int else None


def samples(value: Any) -> Any:
    found: list[tuple[str, str, str]] = []
    for entry in cast("list[Any]", value) if isinstance(value, list) else []:
        node = mapping(entry)
        source, language = some_text(node.get("source")), some_text(node.get("lang"))
        if source and language:
            found.append((language, some_text(node.get("label")) or language, source))
    return found or None


def oai_samples(value: Any) -> Any:
    examples: Any = mapping(value).get("examples")
    found: list[tuple[str, str, str]] = []
    for example in (
        cast("list[Any]", examples) if isinstance(examples, list) else [examples]
    ):
        node = mapping(example)
        for language, source in mapping(node.get("request")).items():
            if some_text(source):
                found.append(
                    (language, some_text(node.get("title")) or language, source)
                )
    return found or None


def oai_answers(value: Any) -> Any:
    examples: Any = mapping(value).get("examples")
    found: list[tuple[str, str]] = []
    for example in (
        cast("list[Any]", examples) if isinstance(examples, list) else [examples]
    ):
        node = mapping(example)
        if answer := some_text(node.get("response")):
            found.append((some_text(node.get("title")) or "", answer))
    return found or None


def oai_example(value: Any) -> Any:
    """The JSON that the text of an object's example holds."""
    try:
        return json.loads(some_text(mapping(value).get("example")) or "null")
    except (ValueError, RecursionError):
        return None


def mint_title(value: Any) -> str | None:
    return some_text(mapping(mapping(value).get("metadata")).get("title"))


def tag_groups(value: Any) -> Any:
    groups: list[tuple[str, tuple[str, ...]]] = []
    for entry in cast("list[Any]", value) if isinstance(value, list) else []:
        node = mapping(entry)
        if name := some_text(node.get("name")):
            groups.append((name, strings(node.get("tags") or [])))
    return groups or None


def stable(value: Any) -> str | None:
    """The words of a deprecation for stability levels that mean one."""
    node = mapping(value)
    text = some_text(value) or some_text(node.get("status")) or ""
    if text.lower() not in ("deprecated", "legacy", "sunset"):
        return None
    return some_text(node.get("message")) or text.capitalize()


def sunset(value: Any) -> str | None:
    text = some_text(value)
    return f"To be removed on {text}." if text else None
