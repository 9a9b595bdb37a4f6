"""Operations that answer with items, taken apart for paging: the array, the inputs, the facts around it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, TypeAlias

from msgspec import Struct

from triptych.model import page_words as words
from triptych.model.api import Format, Location, Operation
from triptych.model.media import primary
from triptych.model.shapes import at_path, fields_of, item_of, kinds_of, meaning
from triptych.model.types import (
    Any as AnyType,
)
from triptych.model.types import (
    Declarations,
    Default,
    Field,
    Kind,
    List,
    Map,
    Model,
    Scalar,
    Type,
)
from triptych.model.words import parse, stem

Path: TypeAlias = tuple[str, ...]
_DEPTH = 3


class Input(Struct, frozen=True):
    """A request parameter or body field that paging may use."""

    wire_name: str
    key: str
    location: str
    type: Type
    default: Default | None
    required: bool


class Output(Struct, frozen=True):
    """A scalar of the answer: where it stands, what it's called."""

    path: Path
    key: str
    kinds: frozenset[Kind]
    format: str


class Listing(Struct, frozen=True):
    """An operation that answers with items, taken apart.

    ``plain`` tells that the answer is an object whose items stand under a usual name (``data``), beside nothing
    that is a thing in itself.
    """

    operation: Operation
    items: Path
    item: Type
    inputs: tuple[Input, ...]
    outputs: tuple[Output, ...]
    plain: bool
    declarations: Declarations

    def input(self, keys: Sequence[str] | frozenset[str]) -> Input | None:
        """The first input with one of these names; a tuple of names is in order of preference."""
        if isinstance(keys, frozenset):
            return next((i for i in self.inputs if i.key in keys), None)
        for key in keys:
            for found in self.inputs:
                if found.key == key:
                    return found
        return None

    def output(
        self, keys: tuple[str, ...] | frozenset[str], kinds: frozenset[Kind]
    ) -> Output | None:
        """The output with one of these names and kinds; names in a tuple are in order of preference,
        of equals the one that stands highest."""
        ranked = [
            (keys.index(o.key) if isinstance(keys, tuple) else 0, len(o.path), n, o)
            for n, o in enumerate(self.outputs)
            if o.key in keys and (o.kinds & kinds)
        ]
        return min(ranked)[3] if ranked else None

    @property
    def has_more(self) -> Path | None:
        found = self.output(words.HAS_MORE, frozenset({Kind.BOOLEAN}))
        return found.path if found else None

    @property
    def limit(self) -> str | None:
        found = self.input(words.LIMITS)
        return found.wire_name if found else None

    @property
    def is_whole(self) -> bool:
        """Whether the answer is a plain list of items, and nothing asks for or tells of a part of it."""
        asked = any(
            given.key in words.PAGING_INPUTS or given.key.endswith(words.TOKENS)
            for given in self.inputs
        )
        told = any(
            found.key in words.PAGING_OUTPUTS or found.key.endswith(words.TOKENS)
            for found in self.outputs
        )
        return self.plain and not asked and not told


def listing_of(
    operation: Operation, declarations: Declarations, hints: Mapping[str, Any]
) -> Listing | None:
    answer = _answer(operation)
    if answer is None or (
        operation.method not in ("GET", "POST", "QUERY") and not hints
    ):
        return None
    if (path := hints.get("items")) is not None:
        items: Path | None = tuple(part for part in str(path).split(".") if part)
        if not _is_open(answer, items, declarations):
            return None
        item = item_of(at_path(answer, items, declarations), declarations) or AnyType()
    else:
        items = _items(answer, operation, declarations)
        if items is None:
            return None
        item = item_of(at_path(answer, items, declarations), declarations)
    if item is None:
        return None
    return Listing(
        operation=operation,
        items=items,
        item=item,
        inputs=tuple(_inputs(operation, declarations)),
        outputs=tuple(_outputs(answer, declarations, (), 0)),
        plain=_plain(answer, items, declarations),
        declarations=declarations,
    )


def _answer(operation: Operation) -> Type | None:
    for response in operation.responses:
        if response.is_success:
            content = primary(response.contents)
            if content and content.format is Format.JSON:
                return content.type
    return None


def _is_open(answer: Type, path: Path, declarations: Declarations) -> bool:
    """Whether a value may stand at a path: each field is declared, or that of something without any."""
    for end in range(len(path)):
        fields = fields_of(at_path(answer, path[:end], declarations), declarations)
        if fields and path[end] not in fields:
            return False
    return True


def _items(
    answer: Type, operation: Operation, declarations: Declarations
) -> Path | None:
    if item_of(answer, declarations) is not None:
        return ()
    fields = fields_of(answer, declarations)
    arrays = {
        name: str(parse(name))
        for name, field in fields.items()
        if isinstance(meaning(field.type, declarations), List)
    }
    leaf = stem(operation.resource[-1]) if operation.resource else ()
    for wanted in words.ITEMS:
        for name, key in arrays.items():
            if key == wanted:
                return (name,)
    for name in arrays:
        if leaf and stem(parse(name))[-1:] == leaf[-1:]:
            return (name,)
    plain = [name for name, key in arrays.items() if not {key, name} & words.ASIDES]
    if len(plain) == 1 and not _holds_things(fields, declarations):
        return (plain[0],)
    if not arrays:
        for name, field in fields.items():
            wraps = str(parse(name)) in words.WRAPPERS
            if wraps and isinstance(meaning(field.type, declarations), Model):
                inner = _items(field.type, operation, declarations)
                if inner:
                    return (name, *inner)
    return None


def _plain(answer: Type, items: Path, declarations: Declarations) -> bool:
    return (
        len(items) == 1
        and key_of(items[0]) in words.WHOLE_LISTS
        and isinstance(meaning(answer, declarations), Model)
        and not _holds_things(fields_of(answer, declarations), declarations)
    )


def _holds_things(fields: Mapping[str, Field], declarations: Declarations) -> bool:
    """Whether an answer holds objects besides its array, so that the array is only a part of a thing."""
    return any(
        isinstance(meaning(field.type, declarations), Model)
        and str(parse(name)) not in words.HOLDERS
        for name, field in fields.items()
    )


def _inputs(operation: Operation, declarations: Declarations) -> Iterator[Input]:
    for parameter in operation.parameters:
        if parameter.location is Location.QUERY:
            yield Input(
                parameter.wire_name,
                key_of(parameter.wire_name),
                "query",
                parameter.type,
                parameter.default,
                parameter.required,
            )
    content = primary(operation.body.contents) if operation.body else None
    if content and content.format in (Format.JSON, Format.FORM):
        for field in fields_of(content.type, declarations).values():
            yield Input(
                field.wire_name,
                key_of(field.wire_name),
                "body",
                field.type,
                field.default,
                field.required,
            )


def key_of(wire_name: str) -> str:
    """``page[size]``, ``$top`` and ``pageToken`` as ``page_size``, ``top`` and ``page_token``."""
    return str(parse(wire_name))


def _outputs(
    type_: Type, declarations: Declarations, path: Path, depth: int
) -> Iterator[Output]:
    for name, field in fields_of(type_, declarations).items():
        key = key_of(name)
        kinds = kinds_of(field.type, declarations)
        if kinds:
            found = meaning(field.type, declarations)
            form = found.format or "" if isinstance(found, Scalar) else ""
            yield Output((*path, name), key, kinds, form)
        elif depth < _DEPTH and (key in words.HOLDERS or name in words.HOLDERS):
            found = meaning(field.type, declarations)
            if not isinstance(found, List | Map):
                yield from _outputs(field.type, declarations, (*path, name), depth + 1)
