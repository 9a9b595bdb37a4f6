"""The calls to show for an operation: one with each body that the specification gives, else one made up."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from triptych.model.api import Content, Operation
from triptych.model.examples import content_example, content_examples, example_of
from triptych.model.made_examples import Detail
from triptych.model.media import essence
from triptych.model.types import Declaration, Json, Type


class CallExample(Struct, frozen=True, kw_only=True):
    """One call of an operation.

    Attributes:
        name: Unlike those of the operation's other calls.
        label: What it is called for people.
        content: The content that is sent; None without a body.
        value: The body: JSON; for a raw one, and for content that is text, the text.
        streams: It asks for a stream.
        description: The specification's words about it.
    """

    name: str
    label: str
    content: Content | None = None
    value: Json = None
    streams: bool = False
    description: str = ""


def call_examples(
    operation: Operation, declarations: Mapping[str, Declaration]
) -> tuple[CallExample, ...]:
    """The calls of an operation, at least one, their bodies in the order of the specification.

    Where something asks for a stream, one of them does that.
    """
    contents = operation.body.contents if operation.body is not None else ()
    found = [
        example
        for content in contents
        for example in _of_content(content, declarations, len(contents) > 1)
    ] or [CallExample(name="example", label="Example")]
    found = [replace(each, streams=_streams(operation, each)) for each in found]
    return tuple(_named(_with_stream(operation, found)))


def _of_content(
    content: Content, declarations: Mapping[str, Declaration], several: bool
) -> Iterator[CallExample]:
    kind = essence(content.media_type)
    given = content_examples(content, declarations, request=True)
    for example, value in given:
        label = example.summary or example.name or "Example"
        yield CallExample(
            name=example.name or "example",
            label=f"{label} ({kind})" if several else label,
            content=content,
            value=value,
            description=example.description,
        )
    if not given:
        yield CallExample(
            name="example",
            label=kind if several else "Example",
            content=content,
            value=_made_up(content, declarations),
        )


def _made_up(content: Content, declarations: Mapping[str, Declaration]) -> Json:
    """A short body: what is required, or a few fields where nothing is."""
    value = content_example(content, declarations, request=True, detail=Detail.FEW)
    if value is None and content.shape is not None:
        return _written(content.shape, content.media_type, declarations)
    if value not in ({}, []):
        return value
    return content_example(content, declarations, request=True)


def _written(
    shape: Type, media_type: str, declarations: Mapping[str, Declaration]
) -> str:
    """Text for a shape that no one here can write, except that JSON is YAML as well (YAML 1.2 §1.3)."""
    if "yaml" not in essence(media_type):
        return "string"
    value = example_of(shape, declarations, request=True, detail=Detail.FEW)
    return json.dumps(value, indent=2, ensure_ascii=False)


def _streams(operation: Operation, example: CallExample) -> bool:
    streaming = operation.streaming
    if streaming is None:
        return False
    if streaming.flag_location is None:
        return True
    return (
        streaming.flag_location == "body"
        and isinstance(example.value, dict)
        and example.value.get(streaming.flag or "") == streaming.flag_value
    )


def _with_stream(
    operation: Operation, found: Sequence[CallExample]
) -> Iterator[CallExample]:
    """The examples, and one more that asks for the stream if none does."""
    yield from found
    streaming = operation.streaming
    if streaming is None or any(example.streams for example in found):
        return
    for example in found:
        value = example.value
        if streaming.flag_location == "body":
            if not isinstance(value, dict):
                continue
            value = {**value, streaming.flag or "": streaming.flag_value}
        yield replace(
            example, name="streaming", label="Streaming", value=value, streams=True
        )
        return


def _named(examples: Iterable[CallExample]) -> Iterator[CallExample]:
    taken: set[str] = set()
    for example in examples:
        name, number = example.name, 1
        while name in taken:
            number += 1
            name = f"{example.name}-{number}"
        taken.add(name)
        yield replace(example, name=name)
