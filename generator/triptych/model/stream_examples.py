"""Example streams: the specification's own where it shows one, else one event of each kind in a likely order."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Final

from triptych.model.api import Streaming
from triptych.model.examples import example_of
from triptych.model.made_examples import Detail
from triptych.model.mending import mended
from triptych.model.shapes import meaning
from triptych.model.types import (
    Any,
    Declaration,
    Declarations,
    Enum,
    Example,
    Json,
    Model,
    Type,
    Union,
)
from triptych.model.words import parse

_MOST_EVENTS: Final = 200
_KINDS: Final = ("type", "event", "kind", "object", "name")
_COUNTERS: Final = ("sequence_number", "sequenceNumber", "sequence", "seq")
_OPENING: Final = frozenset(
    "created create queued started start begin began added opened open ready".split()
)
_WORKING: Final = frozenset("progress processing running pending".split())
_CLOSING: Final = frozenset(
    "done completed complete finished finish stop stopped end ended succeeded success closed deleted".split()
)
_FAILING: Final = frozenset(
    "failed failure fail error errored incomplete cancelled canceled cancelling expired aborted timeout".split()
)


def stream_examples(
    streaming: Streaming, declarations: Declarations
) -> list[tuple[str, list[Json]]]:
    """The example streams of an operation, each with its name: at least one, and the first is the best.

    An item is what :class:`~triptych.model.api.Streaming` says it is (with an envelope: the whole event), and right
    for the item's type. The event that ends the stream is not among them.
    """
    item = streaming.content.item or Any()
    shown: list[tuple[str, list[Json]]] = []
    single: list[Json] = []
    for example in streaming.content.docs.examples:
        items = list(_items_of(example, streaming))
        items = [
            mended(value, item, declarations, request=False)
            for value in items
            if not _is_end(value, streaming)
        ]
        if len(items) > 1:
            shown.append((example.name, items))
        else:
            single += items
    if not shown:
        shown = [("", _in_order(_one_of_each(streaming, single, declarations)))]
    return [(name, _counted(items[:_MOST_EVENTS])) for name, items in shown]


# -- what the specification shows -------------------------------------------------------


def _items_of(example: Example, streaming: Streaming) -> Iterator[Json]:
    """The items of an example: a whole stream as text, an array of items, or one item."""
    if example.raw:
        yield from _parsed(example.text, streaming)
        return
    value: Json = json.loads(example.text)
    if isinstance(value, list):
        yield from value
    else:
        yield value


def _parsed(text: str, streaming: Streaming) -> Iterator[Json]:
    """The items of a stream that is written out (HTML §9.2.6); lines that are JSON objects count as well.

    What is no event is passed over: authors leave events out and write three dots.
    """
    event, data = "", list[str]()
    for line in [*text.splitlines(), ""]:
        name, colon, rest = line.partition(":")
        rest = rest.removeprefix(" ")
        if not line.strip():
            if data:
                yield from _item(event, "\n".join(data), streaming)
            event, data = "", []
        elif colon and name == "event":
            event = rest.strip()
        elif colon and name == "data":
            data.append(rest)
        elif line.startswith("{"):
            yield from _item("", line, streaming)


def _item(event: str, data: str, streaming: Streaming) -> Iterator[Json]:
    if data.strip() == (streaming.end or "[DONE]"):
        return
    try:
        value: Json = json.loads(data)
    except ValueError:
        if streaming.envelope is None:
            return
        value = data
    yield {"event": event, "data": value} if streaming.envelope else value


def _is_end(value: Json, streaming: Streaming) -> bool:
    if streaming.end is None:
        return False
    if streaming.envelope and isinstance(value, dict):
        value = value.get("data")
    return value == streaming.end


# -- what is made up -----------------------------------------------------------------


def _one_of_each(
    streaming: Streaming, given: list[Json], declarations: Declarations
) -> list[Json]:
    """One event of each kind: given ones first, and all of those."""
    item = streaming.content.item or Any()
    found = list(given)
    kinds = {_kind(value) for value in found}
    for variant in _variants(item, declarations):
        value = example_of(variant, declarations, request=False, detail=Detail.FEW)
        value = mended(value, item, declarations, request=False)
        if _is_end(value, streaming):
            continue
        if _kind(value) not in kinds or (not given and not _kind(value)):
            kinds.add(_kind(value))
            found.append(value)
    if len(found) == 1:
        found = found * 2  # a stream of one event shows too little
    return found


def _variants(
    item: Type, declarations: Mapping[str, Declaration], depth: int = 0
) -> Iterator[Type]:
    """The variants of unions, opened; anything else is its own only one."""
    found: Type | Model | Enum | None = meaning(item, declarations)
    if isinstance(found, Union) and depth < 20:
        for variant in found.variants:
            yield from _variants(variant, declarations, depth + 1)
    else:
        yield item


def _kind(value: Json) -> str:
    """What an event says it is, or ""."""
    if not isinstance(value, dict):
        return ""
    for name in _KINDS:
        told = value.get(name)
        if isinstance(told, str) and told:
            return told
    return ""


def _in_order(events: list[Json]) -> list[Json]:
    """The events as they would come: what opens, what goes on, what closes, each within the other.

    Their names tell. How it fails is left out where there is a way to succeed.
    """
    told = [(_subject_and_rank(_kind(event)), event) for event in events]
    if any(rank == _CLOSED for (_, rank), _ in told):
        told = [entry for entry in told if entry[0][1] != _FAILED]
    subjects = list(dict.fromkeys(subject for (subject, _), _ in told))
    outermost = {
        subject: (len(subject), subjects.index(subject)) for subject in subjects
    }

    def place(entry: tuple[tuple[tuple[str, ...], int], Json]) -> tuple[int, int, int]:
        (subject, rank), _ = entry
        length, index = outermost[subject]
        own = min(length, 1 + int(any(len(s) < length for s in subjects)))
        if rank == _CLOSED:
            return rank, -own, -index
        return rank, own, index

    return [event for _, event in sorted(told, key=place)]


_OPENED, _WORKS, _GOES_ON, _CLOSED, _FAILED = range(5)


def _subject_and_rank(kind: str) -> tuple[tuple[str, ...], int]:
    """What an event speaks of, and at which point of its life: ``item.added`` is the opening of an item."""
    words = parse(kind).words
    last = words[-1] if words else ""
    if last in _FAILING:
        return words[:-1], _FAILED
    if last in _CLOSING:
        return words[:-1], _CLOSED
    if last in _WORKING:
        return words[: -2 if words[-2:-1] == ("in",) else -1], _WORKS
    if last in _OPENING:
        return words[:-1], _OPENED
    return words[:-1], _GOES_ON


def _counted(events: list[Json]) -> list[Json]:
    """The events with the numbers that count them up, where they have such a field."""
    found: list[Json] = []
    for index, event in enumerate(events):
        if isinstance(event, dict):
            for name in _COUNTERS:
                if type(event.get(name)) is int:
                    event = {**event, name: index}
        found.append(event)
    return found
