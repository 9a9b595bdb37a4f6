"""Specification extensions: those of other tools, read as aliases of our own ``x-triptych-*``.

One table. Each entry says under which name an extension is found and how its value is turned into
ours; a value of the wrong shape counts as absent. Our own names come first and win.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any, TypeAlias, cast

from msgspec import Struct

from triptych.model import extension_values as values
from triptych.model.untyped import mapping

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


TABLE: dict[str, tuple[tuple[str, Convert], ...]] = {
    # Names. "name" is dotted and whole, "group" the resource, "method" the last part.
    "name": (("x-triptych-name", values.some_text),),
    "group": (
        ("x-triptych-group", values.dotted),
        ("x-speakeasy-group", values.dotted),
        ("x-fern-sdk-group-name", values.dotted),
        ("x-ogen-operation-group", values.dotted),
    ),
    "method": (
        ("x-triptych-method", values.some_text),
        ("x-speakeasy-name-override", values.some_text),
        ("x-fern-sdk-method-name", values.some_text),
        ("x-stainless-naming", values.method_of_languages),
    ),
    "method_patterns": (("x-speakeasy-name-override", lambda value: value or None),),
    "parameter_name": (
        ("x-triptych-name", values.some_text),
        ("x-speakeasy-name-override", values.some_text),
        ("x-fern-parameter-name", values.some_text),
        ("x-stainless-param", values.some_text),
    ),
    # Visibility.
    "ignore": (
        ("x-triptych-ignore", values.only_true),
        ("x-fern-ignore", values.only_true),
        ("x-speakeasy-ignore", values.only_true),
        ("x-stainless-skip", values.only_true),
        ("x-excluded", values.only_true),
    ),
    "internal": (
        ("x-triptych-internal", values.only_true),
        ("x-internal", values.only_true),
        ("x-hidden", values.only_true),
    ),
    # Behaviour.
    "pagination": (
        ("x-triptych-pagination", values.own_pagination),
        ("x-speakeasy-pagination", values.speakeasy_pagination),
        ("x-fern-pagination", values.fern_pagination),
        ("x-ms-pageable", values.ms_pageable),
        ("x-pagination", values.parameters_pagination),
    ),
    "streaming": (
        ("x-triptych-streaming", values.own_streaming),
        ("x-fern-streaming", values.fern_streaming),
        ("x-speakeasy-stream-request-field", values.flag),
    ),
    "sentinel": (
        ("x-triptych-sentinel", values.some_text),
        ("x-speakeasy-sse-sentinel", values.some_text),
    ),
    "retries": (
        ("x-triptych-retries", lambda value: mapping(value) or None),
        ("x-speakeasy-retries", values.speakeasy_retries),
        ("x-fern-retries", values.fern_retries),
    ),
    "timeout": (
        ("x-triptych-timeout", values.positive),
        ("x-speakeasy-timeout", values.milliseconds),
    ),
    "idempotency": (
        ("x-triptych-idempotency", values.text_or_true),
        ("x-fern-idempotent", values.only_true),
    ),
    "token_authentication": (
        ("x-triptych-token-authentication", values.some_text),
        ("x-speakeasy-token-endpoint-authentication", values.some_text),
    ),
    "signature": (("x-triptych-signature", values.some_text),),
    # Words.
    "deprecation": (
        ("x-triptych-deprecation", values.some_text),
        ("x-deprecated-reason", values.some_text),
        ("x-speakeasy-deprecation-message", values.some_text),
        ("x-fern-availability", values.stable),
        ("x-stability-level", values.stable),
        ("x-sunset", values.sunset),
    ),
    "summary": (
        ("x-triptych-summary", values.some_text),
        ("x-summary", values.some_text),
    ),
    "title": (
        ("x-triptych-title", values.some_text),
        ("x-displayName", values.some_text),
    ),
    "heading": (
        ("x-triptych-title", values.some_text),
        ("x-mint", values.mint_title),
        ("x-oaiMeta", lambda value: values.some_text(mapping(value).get("name"))),
    ),
    "example": (("x-oaiMeta", values.oai_example),),
    "samples": (
        ("x-triptych-samples", values.samples),
        ("x-codeSamples", values.samples),
        ("x-code-samples", values.samples),
        ("x-oaiMeta", values.oai_samples),
    ),
    "answers": (("x-oaiMeta", values.oai_answers),),
    "tag_groups": (
        ("x-triptych-tag-groups", values.tag_groups),
        ("x-tagGroups", values.tag_groups),
    ),
    "server_name": (
        ("x-triptych-name", values.some_text),
        ("x-speakeasy-server-id", values.some_text),
        ("x-fern-server-name", values.some_text),
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
        pattern, name = values.some_text(node.get("operationId")), values.some_text(
            node.get("methodNameOverride")
        )
        if pattern and name:
            yield pattern, name


def extensions_of(node: Any) -> dict[str, Any]:
    """Every ``x-`` entry of a node, as written."""
    return {k: v for k, v in mapping(node).items() if k.startswith("x-")}
