"""An example value for any type: the specification's own first, else made up, the same on every run.

Docs, README, generated tests and the mock server all take their examples from here.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Final

from triptych.model.api import Content, Location, Parameter
from triptych.model.conformance import conforms
from triptych.model.given_examples import Given
from triptych.model.made_examples import ANY_TEXT, Detail, Endless, Maker, likely
from triptych.model.names import Name
from triptych.model.types import (
    Declaration,
    Declarations,
    Docs,
    Example,
    Json,
    Type,
)
from triptych.model.xml_text import is_xml, xml_text

_NO_SEGMENTS: Final[tuple[Json, ...]] = ("", ".", "..", [], {})


def example_of(
    type: Type,
    declarations: Mapping[str, Declaration],
    *,
    request: bool,
    detail: Detail = Detail.WHOLE,
    docs: Docs | None = None,
) -> Json:
    """A value of a type.

    Arguments:
        type: Any type.
        declarations: What its references mean.
        request: Leave out ``readOnly`` fields; else ``writeOnly`` ones.
        detail: What is shown of optional fields.
        docs: Words about this value, whose examples come before those of the type itself.
    """
    maker = Maker(declarations, request, detail)
    if docs is not None:
        for value in maker.given.right(docs, type):
            return value
    try:
        return maker.make(type)
    except Endless:
        return {}


def parameter_example(
    parameter: Parameter, declarations: Mapping[str, Declaration]
) -> Json:
    """A value for a parameter: its own example, its default, else one of its type.

    What is made up for a path is called after the parameter (``/orders/order_123``). No path can hold what is empty,
    ``.`` or ``..``: such a value gives way to the name.
    """
    in_path = parameter.location is Location.PATH
    maker = Maker(declarations, True)
    for value in maker.given.right(parameter.docs, parameter.type, parameter.default):
        if not (in_path and value in _NO_SEGMENTS):
            return value
    value = example_of(parameter.type, declarations, request=True)
    name = Name.parse(parameter.wire_name)
    if not in_path:
        return likely(value, name, parameter.type, declarations)
    if value == ANY_TEXT:
        told = _called_after(name)
        fits = conforms(told, parameter.type, declarations, request=True)
        return told if fits else value
    return parameter.wire_name if value in _NO_SEGMENTS else value


def _called_after(name: Name) -> str:
    """``order_123`` for an order's id, ``owner`` for an owner."""
    words = name.key
    if words[-1:] == ("id",):
        return "_".join((*words[:-1], "123"))
    return "_".join(words) or "string"


def content_example(
    content: Content,
    declarations: Mapping[str, Declaration],
    *,
    request: bool,
    detail: Detail = Detail.WHOLE,
) -> Json:
    """A body: the media type's own example, else one of its type (of one item, if it is streamed).

    Content of which only the raw text is given (plain text) is that text, and XML is its text. None: nothing is known.
    """
    for example in content.docs.examples:
        if example.raw:
            return example.text
    if content.shape is not None:
        if not is_xml(content.media_type):
            return None
        value = example_of(
            content.shape,
            declarations,
            request=request,
            detail=detail,
            docs=content.docs,
        )
        return _as_xml(value, content, content.shape, declarations)
    type = content.type if content.type is not None else content.item
    if type is None:
        for example in content.docs.examples:
            return json.loads(example.text)
        return None
    return example_of(
        type, declarations, request=request, detail=detail, docs=content.docs
    )


def content_examples(
    content: Content, declarations: Mapping[str, Declaration], *, request: bool
) -> list[tuple[Example, Json]]:
    """Every example that the specification gives of a content, whether it is right or not, with its value.

    The value of a raw one is its text. Fields that don't travel this way are left out of the others. That of XML
    is its text as well.
    """
    shape = content.shape
    if shape is not None and not is_xml(content.media_type):
        shape = None
    type = shape or (content.type if content.type is not None else content.item)
    given = Given(declarations, request)
    found: list[tuple[Example, Json]] = []
    for example in content.docs.examples:
        value = example.text if example.raw else given.shown(example, type)
        if shape is not None and not example.raw:
            value = _as_xml(value, content, shape, declarations)
        found.append((example, value))
    return found


def _as_xml(
    value: Json, content: Content, shape: Type, declarations: Declarations
) -> str | None:
    return xml_text(value, shape, declarations, content.docs.xml) or None
