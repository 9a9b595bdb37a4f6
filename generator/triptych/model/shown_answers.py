"""Example answers that a specification shows beside an operation instead of in its responses."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, cast

from msgspec.structs import replace

from triptych.model.api import Content, Format, Operation, Response
from triptych.model.extensions import read
from triptych.model.types import Example

_MARKS = ("event:", "data:")


def with_shown_answers(operation: Operation, raw: Mapping[str, Any]) -> Operation:
    """The operation with the answers of an extension (``x-oaiMeta``) among its contents' examples.

    Text that is JSON is an example of the success response's JSON content, a written-out stream one of the
    streamed content. A content that has examples of its own keeps to them, as they stand where they belong.
    """
    found = read(raw, "answers")
    if not found:
        return operation
    values: list[Example] = []
    streams: list[Example] = []
    for name, text in found.value:
        if _is_stream(text):
            streams.append(Example(name, text, raw=True))
        elif (shown := _without_inputs(text)) is not None:
            values.append(Example(name, shown))
    success = next((r for r in operation.responses if r.is_success), None)
    streaming = operation.streaming
    return replace(
        operation,
        responses=tuple(
            _with_examples(response, values) if response is success else response
            for response in operation.responses
        ),
        streaming=streaming
        and replace(streaming, content=_showing(streaming.content, streams)),
    )


def _with_examples(response: Response, values: list[Example]) -> Response:
    return replace(
        response,
        contents=tuple(
            _showing(content, values) if content.format is Format.JSON else content
            for content in response.contents
        ),
    )


def _showing(content: Content, examples: list[Example]) -> Content:
    if content.docs.examples or not examples:
        return content
    return replace(content, docs=replace(content.docs, examples=tuple(examples)))


def _without_inputs(text: str) -> str | None:
    """The JSON text of an answer, with nothing among its ``output`` that says of itself that it is an input.

    Who writes an answer down by hand repeats the request in it at times. None for text that is no JSON.
    """
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return None
    found = _cleaned(value)
    return text if found == value else json.dumps(found)


def _cleaned(value: Any) -> Any:
    if isinstance(value, list):
        return [_cleaned(each) for each in cast("list[Any]", value)]
    if not isinstance(value, dict):
        return value
    found = {k: _cleaned(each) for k, each in cast("dict[str, Any]", value).items()}
    if isinstance(output := found.get("output"), list):
        items = cast("list[Any]", output)
        found["output"] = [each for each in items if not _says_input(each)]
    return found


def _says_input(value: Any) -> bool:
    if isinstance(value, list):
        return any(map(_says_input, cast("list[Any]", value)))
    if not isinstance(value, dict):
        return False
    members = cast("dict[str, Any]", value)
    kind = members.get("type")
    if isinstance(kind, str) and kind.startswith("input_"):
        return True
    return any(map(_says_input, members.values()))


def _is_stream(text: str) -> bool:
    """Whether a text is a stream of events, or of JSON objects line by line."""
    lines = [line for line in text.splitlines() if line.strip(" .")]
    marked = any(mark in text for mark in _MARKS)
    if marked and any(line.startswith(_MARKS) for line in lines):
        return True
    return len(lines) > 1 and all(
        line.startswith("{") and line.rstrip().endswith("}") and _is_json(line)
        for line in lines
    )


def _is_json(text: str) -> bool:
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True
