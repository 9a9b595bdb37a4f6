"""What travels in bodies: the contents of requests and responses, and responses by status."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from msgspec.structs import replace

from triptych.model.api import Body, Content, Encoding, Format, Header, Response
from triptych.model.context import Context
from triptych.model.documentation import beside, examples_of, words_of
from triptych.model.links import links_of
from triptych.model.media import format_of
from triptych.model.names import Name
from triptych.model.types import Docs, Example, Kind, List, Scalar, Type
from triptych.model.untyped import mapping, strings
from triptych.model.words import parse

_STREAMED = (Format.EVENTS, Format.JSON_LINES)
_DEPTH = 12


def body_of(
    context: Context, operation: dict[str, Any], pointer: str, base: Name
) -> Body | None:
    """What an operation accepts (OpenAPI 3.1 §4.8.13), whatever its method; None when nothing."""
    if "requestBody" not in operation:
        return None
    node, at = context.resolve(operation["requestBody"], f"{pointer}/requestBody")
    known = mapping(node)
    contents = contents_of(context, known, at, base + Name(("Request",)))
    if not contents:
        context.warn(
            "body-without-content",
            "The request body names no media type and is left out.",
            at,
        )
        return None
    return Body(
        required=known.get("required") is True,
        contents=contents,
        docs=words_of({**known, **beside(operation["requestBody"])}),
    )


def responses_of(
    context: Context, operation: dict[str, Any], pointer: str, base: Name
) -> tuple[Response, ...]:
    """The outcomes of an operation in the order of the specification (§4.8.16)."""
    found: list[Response] = []
    successes = 0
    for status, reference in mapping(operation.get("responses")).items():
        if status.startswith("x-"):
            continue
        place = f"{pointer}/responses/{_escape(status)}"
        node, at = context.resolve(reference, place)
        known = mapping(node)
        if not known and reference is None:
            continue
        code = _status(status)
        if code is None:
            context.warn(
                "response-status",
                f"{status!r} is no status code and is left out.",
                place,
            )
            continue
        ending = ("Response",) if not successes else (code, "Response")
        if code.startswith("2"):
            successes += 1
        else:
            ending = (
                ("Error",) if code in ("default", "4XX", "5XX") else (code, "Error")
            )
        found.append(
            Response(
                status=code,
                contents=contents_of(context, known, at, base + Name(ending)),
                headers=tuple(_headers(context, known, at, base)),
                links=links_of(context.resolve, known, at),
                docs=words_of({**known, **beside(reference)}),
            )
        )
    return tuple(found)


def _status(text: str) -> str | None:
    upper = text.upper()
    if text == "default":
        return text
    if (
        len(text) == 3
        and upper[0] in "12345"
        and (text[1:].isdigit() or upper[1:] == "XX")
    ):
        return upper
    return None


def contents_of(
    context: Context, node: dict[str, Any], pointer: str, name: Name
) -> tuple[Content, ...]:
    """The contents of a request body or response, in the order of the specification.

    One without a name is of any media type.

    ``name`` is for what is lifted from them; contents of a component take the component's name.
    """
    if pointer in context.contents:
        return context.contents[pointer]
    shared = pointer.startswith("#/components/")
    if shared:
        name = parse(pointer.split("/")[3]) + Name(name.words[-1:])
    contents = tuple(
        _content(
            context,
            media_type or "*/*",
            media,
            f"{pointer}/content/{_escape(media_type)}",
            name,
        )
        for media_type, media in mapping(node.get("content")).items()
    )
    if shared:
        context.contents[pointer] = contents
    return contents


def _content(
    context: Context, media_type: str, media: Any, pointer: str, name: Name
) -> Content:
    node, pointer = context.resolve(media, pointer)
    known = mapping(node)
    schema = known.get("schema")
    at = f"{pointer}/schema"
    structured, binary = _shape(context, schema, at)
    item_schema = known.get("itemSchema")
    form = format_of(
        media_type, structured=structured or item_schema is not None, binary=binary
    )
    type_: Type | None = None
    item: Type | None = None
    shape: Type | None = None
    if item_schema is not None:
        item = context.schemas.type_of(
            (
                _with_data_decoded(context, item_schema, f"{pointer}/itemSchema")
                if form is Format.EVENTS
                else item_schema
            ),
            f"{pointer}/itemSchema",
            name + Name(("Item",)),
        )
    if form in _STREAMED:
        if item is None and schema is not None:
            word = "Event" if form is Format.EVENTS else "Line"
            item = context.schemas.type_of(schema, at, name + Name((word,)))
    elif form is Format.TEXT:
        type_ = Scalar(Kind.STRING)
        if structured:
            shape = context.schemas.type_of(schema, at, name)
    elif form is Format.BINARY:
        type_ = Scalar(Kind.BINARY)
    elif schema is not None:
        type_ = context.schemas.type_of(schema, at, name)
    elif item is not None and form is Format.JSON:
        type_ = List(item)  # itemSchema where no sequence is: the items of one array
    raw = form not in (Format.JSON, Format.FORM, Format.MULTIPART)
    examples = examples_of(context.resolve, known, pointer, raw=raw)
    schema_words = context.schemas.docs_of(schema, at) if schema is not None else Docs()
    examples = examples or schema_words.examples
    if form is Format.JSON and type_ != Scalar(Kind.STRING):
        examples = tuple(_unwrapped(example) for example in examples)
    return Content(
        media_type=media_type,
        format=form,
        type=type_,
        item=item,
        shape=shape,
        encodings=tuple(_encodings(known)),
        docs=Docs(
            description=schema_words.description,
            examples=examples,
            xml=schema_words.xml,
        ),
        pointer=pointer,
    )


def _unwrapped(example: Example) -> Example:
    """An object or list that is written as a text of JSON, as some do who paste examples, as what it is."""
    if not example.text.startswith(('"{', '"[', '"\\n', '" ')):
        return example
    try:
        value = json.loads(json.loads(example.text))
    except (ValueError, RecursionError):
        return example
    if not isinstance(value, (dict, list)):
        return example
    return replace(example, text=json.dumps(value, ensure_ascii=False))


def _shape(
    context: Context, schema: Any, pointer: str, depth: int = 0
) -> tuple[bool, bool]:
    """Whether a schema is an object or array, and whether it is raw bytes (``format: binary``)."""
    node, pointer = context.resolve(schema, pointer)
    known = mapping(node)
    kind = known.get("type")
    kinds = strings(kind)
    structured = (
        "object" in kinds
        or "array" in kinds
        or "properties" in known
        or "items" in known
    )
    binary = known.get("format") == "binary" and not structured
    if structured or binary or depth > _DEPTH:
        return structured, binary
    for key in ("allOf", "oneOf", "anyOf"):
        for part in known.get(key) or ():
            found = _shape(context, part, pointer, depth + 1)
            structured, binary = structured or found[0], binary or found[1]
    return structured, binary and not structured


def _encodings(media: dict[str, Any]) -> Iterator[Encoding]:
    for wire_name, node in mapping(media.get("encoding")).items():
        known = mapping(node)
        style, explode = known.get("style"), known.get("explode")
        content_type = known.get("contentType")
        yield Encoding(
            wire_name=wire_name,
            content_type=content_type if isinstance(content_type, str) else None,
            style=style if isinstance(style, str) else None,
            explode=explode if isinstance(explode, bool) else None,
            allow_reserved=known.get("allowReserved") is True,
        )


def _headers(
    context: Context, response: dict[str, Any], pointer: str, base: Name
) -> Iterator[Header]:
    for wire_name, reference in mapping(response.get("headers")).items():
        if wire_name.lower() == "content-type":
            continue
        node, at = context.resolve(reference, f"{pointer}/headers/{_escape(wire_name)}")
        known = mapping(node)
        if at.startswith("#/components/"):
            key = f"{at} {wire_name}"
            if key not in context.headers:
                name = parse(at.rpartition("/")[2])
                context.headers[key] = _header(context, wire_name, known, at, name)
            header = context.headers[key]
        else:
            header = _header(context, wire_name, known, at, base + parse(wire_name))
        said = beside(reference)
        yield replace(header, docs=replace(header.docs, **said)) if said else header


def _header(
    context: Context, wire_name: str, node: dict[str, Any], pointer: str, name: Name
) -> Header:
    schema, at = node.get("schema"), f"{pointer}/schema"
    for media_type, media in mapping(node.get("content")).items():
        schema = mapping(media).get("schema")
        at = f"{pointer}/content/{_escape(media_type)}/schema"
        break
    return Header(
        wire_name=wire_name,
        name=parse(wire_name),
        type=(
            Scalar(Kind.STRING)
            if schema is None
            else context.schemas.type_of(schema, at, name)
        ),
        required=node.get("required") is True,
        docs=words_of(node, examples_of(context.resolve, node, pointer)),
    )


def _escape(token: str) -> str:
    return token.replace("~", "~0").replace("/", "~1")


def _with_data_decoded(context: Context, schema: Any, pointer: str) -> Any:
    """An event's schema whose ``data`` is what its text holds (``contentSchema``), not the text.

    OpenAPI 3.2 §4.14.4 describes the ``data`` of server-sent events so, and whoever reads a stream
    wants it decoded.
    """
    found, pointer = context.resolve(schema, pointer)
    target = mapping(found)
    changes: dict[str, Any] = {}
    for key in ("oneOf", "anyOf"):
        variants: list[Any] = target.get(key) or []
        decoded = [
            _with_data_decoded(context, variant, f"{pointer}/{key}/{index}")
            for index, variant in enumerate(variants)
        ]
        if any(new is not old for new, old in zip(decoded, variants, strict=True)):
            changes[key] = decoded
    properties = mapping(target.get("properties"))
    data = mapping(properties.get("data"))
    if "contentSchema" in data:
        changes["properties"] = {**properties, "data": data["contentSchema"]}
    return {**target, **changes} if changes else schema
