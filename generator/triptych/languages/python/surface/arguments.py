"""What a method asks its caller for."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence

from msgspec import Struct

from triptych.languages.python.annotations import Annotations
from triptych.languages.python.declared import attribute_name
from triptych.languages.python.identifiers import settle
from triptych.languages.python.surface.model import Argument, Place
from triptych.model.api import Body, Content, Format, Location, Operation
from triptych.model.media import primary
from triptych.model.names import Name
from triptych.model.types import (
    Alias,
    Any,
    Default,
    Docs,
    Field,
    Kind,
    List,
    Literal,
    Map,
    Model,
    Nullable,
    Ref,
    Scalar,
    Type,
    Union,
)

OPTIONS = (
    "extra_headers",
    "extra_query",
    "extra_body",
    "timeout",
    "max_retries",
    "idempotency_key",
)
"""Arguments that every method has for the single call."""

PAGE_OPTIONS = (*OPTIONS, "max_items")
"""The same for methods that list in pages."""

_MOST_FLATTENED = 1_000
_PLACES = {location: Place(location.value) for location in Location}
_ORDER = tuple(Place)


class _Wanted(Struct, frozen=True):
    """An argument before it has its name."""

    name: Name
    wire_name: str
    place: Place
    type: Type
    required: bool
    default: Default | None
    docs: Docs


def chosen_content(body: Body | None, annotations: Annotations) -> Content | None:
    """The content that a method sends, of those an operation accepts.

    JSON comes first, as it is typed best; but before it a form that carries files, which JSON can't.
    """
    if body is None:
        return None
    uploads = [content for content in body.contents if _uploads(content, annotations)]
    return primary(uploads or body.contents)


def _uploads(content: Content, annotations: Annotations) -> bool:
    """Whether it is a form with a field for a file, or for several."""
    if content.format is not Format.MULTIPART:
        return False
    model = flattened(content, annotations)
    return model is not None and any(_is_file(field.type) for field in model.fields)


def _is_file(type: Type) -> bool:
    match type:
        case Scalar(kind):
            return kind is Kind.BINARY
        case Nullable(inner) | List(inner):
            return _is_file(inner)
        case Union(variants):
            return any(_is_file(variant) for variant in variants)
        case _:
            return False


def flattened(content: Content | None, annotations: Annotations) -> Model | None:
    """The model whose fields become arguments, if the body is an object with named properties."""
    if content is None or content.format not in {
        Format.JSON,
        Format.FORM,
        Format.MULTIPART,
    }:
        return None
    type = content.type
    while isinstance(type, Ref):
        target = annotations.types.declarations[type.id]
        if isinstance(target, Model):
            return target if 0 < len(target.fields) <= _MOST_FLATTENED else None
        if not isinstance(target, Alias):
            return None
        type = target.type
    return None


def arguments(
    operation: Operation,
    content: Content | None,
    annotations: Annotations,
    shared: Collection[str] = (),
) -> tuple[Argument, ...]:
    """The arguments of an operation's method, named apart from each other.

    ``shared`` are the headers, in lower case, that the client is told of once for all methods.

    Where names of different places collide, the path comes first, then query, header, cookie and
    body; a later one is marked with its place (``query_id``, ``body_id``).
    """
    wanted = _in_path_order(operation, _parameters(operation, shared))
    wanted += _body(operation.body, content, annotations)
    reserved = ("self", *(PAGE_OPTIONS if operation.pagination else OPTIONS))
    made = [
        Argument(
            name=name,
            wire_name=each.wire_name,
            place=each.place,
            type=each.type,
            annotation=annotations.sent(each.type),
            required=each.required,
            positional=each.place is Place.PATH,
            default=each.default,
            docs=each.docs,
        )
        for each, name in zip(wanted, _names(wanted, reserved), strict=True)
    ]
    return tuple(
        sorted(
            made, key=lambda argument: (not argument.positional, not argument.required)
        )
    )


def constant_headers(operation: Operation) -> dict[str, str]:
    """Headers that an operation requires and that have one possible value: no caller is asked for them."""
    return {
        parameter.wire_name: parameter.type.values[0]
        for parameter in operation.parameters
        if parameter.location is Location.HEADER
        and parameter.required
        and isinstance(parameter.type, Literal)
        and len(parameter.type.values) == 1
        and isinstance(parameter.type.values[0], str)
    }


def _parameters(operation: Operation, shared: Collection[str]) -> Iterable[_Wanted]:
    constant = constant_headers(operation)
    for parameter in operation.parameters:
        if parameter.location is Location.HEADER and (
            parameter.wire_name in constant or parameter.wire_name.lower() in shared
        ):
            continue
        yield _Wanted(
            parameter.name,
            parameter.wire_name,
            _PLACES[parameter.location],
            parameter.type,
            parameter.required or parameter.location is Location.PATH,
            parameter.default,
            parameter.docs,
        )


def _in_path_order(operation: Operation, wanted: Iterable[_Wanted]) -> list[_Wanted]:
    order = {
        name: index
        for index, name in enumerate(re.findall(r"\{([^{}]*)\}", operation.path))
    }
    return sorted(
        wanted,
        key=lambda each: (
            _ORDER.index(each.place),
            order.get(each.wire_name, len(order)) if each.place is Place.PATH else 0,
        ),
    )


def _body(
    body: Body | None, content: Content | None, annotations: Annotations
) -> list[_Wanted]:
    if body is None or content is None:
        return []
    model = flattened(content, annotations)
    if model is not None:
        return [_field(field, body) for field in model.fields if not field.read_only]
    type = _whole(content)
    is_file = isinstance(type, Scalar) and type.kind is Kind.BINARY
    word = "file" if is_file else "body"
    return [
        _Wanted(
            Name((word,)),
            "",
            Place.BODY,
            type,
            body.required,
            None,
            body.docs if body.docs != Docs() else content.docs,
        )
    ]


def _whole(content: Content) -> Type:
    """What a body is that is handed over in one piece."""
    match content.format:
        case Format.JSON:
            return content.type or Any()
        case Format.FORM | Format.MULTIPART:
            return content.type or Map(Any())
        case Format.TEXT:
            return Scalar(Kind.STRING)
        case Format.BINARY | Format.JSON_LINES | Format.EVENTS:
            return Scalar(Kind.BINARY)


def _field(field: Field, body: Body) -> _Wanted:
    return _Wanted(
        field.name,
        field.wire_name,
        Place.FIELD,
        field.type,
        field.required and body.required,
        field.default,
        field.docs,
    )


def _names(wanted: Sequence[_Wanted], reserved: Iterable[str]) -> list[str]:
    names: list[str] = []
    taken: set[str] = set()
    for each in wanted:
        name = attribute_name(each.name, each.wire_name)
        if name in taken:
            place = "body" if each.place is Place.FIELD else each.place.value
            name = f"{place}_{name.rstrip('_')}"
        taken.add(name)
        names.append(name)
    return settle(names, reserved)
