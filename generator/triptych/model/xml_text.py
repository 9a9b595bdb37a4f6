"""A value as XML text, written as the XML Objects of its schemas say (OpenAPI 3.1 §4.8.26, 3.2 §4.24)."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from functools import cache
from html import escape
from typing import Final, TypeAlias

from msgspec import Struct
from msgspec.structs import replace

from triptych.model.conformance import conforms
from triptych.model.media import essence
from triptych.model.types import (
    Alias,
    Any,
    Declaration,
    Json,
    List,
    Map,
    Model,
    Nullable,
    Ref,
    Tuple,
    Type,
    Union,
    Xml,
)

_DECLARATION: Final = '<?xml version="1.0" encoding="UTF-8"?>'
_DEEPEST: Final = 100
_COMPONENTS: Final = "#/components/schemas/"
_NAMELESS: Final = "root"
"""An element that neither an XML Object nor a named schema has a name for."""
_PLAIN: Final = Xml()
# XML 1.0 §2.3: what a name may begin with.
_STARTS: Final = (
    ":A-Z_a-z\xc0-\xd6\xd8-\xf6\xf8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c\u200d\u2070-\u218f"
    "\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\U00010000-\U000effff"
)
_SPACES: Final = str.maketrans({"\t": "&#9;", "\n": "&#10;", "\r": "&#13;"})


class _Attribute(Struct):
    name: str
    text: str
    prefix: str
    namespace: str


class _Text(Struct):
    text: str
    cdata: bool = False


class _Element(Struct):
    name: str
    prefix: str
    namespace: str
    inside: list[_Node]


_Node: TypeAlias = _Attribute | _Text | _Element


def is_xml(media_type: str) -> bool:
    """Whether a media type is XML (RFC 7303 §9)."""
    kind = essence(media_type)
    return kind.endswith(("/xml", "+xml"))


def xml_text(
    value: Json, type: Type, declarations: Mapping[str, Declaration], xml: Xml | None
) -> str:
    """The XML document of a value.

    What no XML Object names is called after its property, and the whole after its schema or that of its items.
    A list that nothing surrounds makes an element for each of its items, side by side. Null is left out.
    "" where there is no element at all.

    Arguments:
        type: What the value is of; a name or a list of such.
        xml: What is said where the type is used.
    """
    writer = _Writer(declarations)
    nodes = writer.nodes(value, type, xml, _root_name(type), 0)
    elements = (node for node in nodes if isinstance(node, _Element))
    lines = [line for element in elements for line in _lines(element, {}, 0)]
    return "\n".join([_DECLARATION, *lines]) if lines else ""


def settled_xml(
    type: Type, xml: Xml | None, declarations: Mapping[str, Declaration]
) -> tuple[Type, Xml]:
    """The type behind other names, and what all of them say of XML; what the outer ones say comes first."""
    xml = xml or _PLAIN
    for _ in range(_DEEPEST):
        match type:
            case Nullable(inner):
                type = inner
            case Ref(id) if declaration := declarations.get(id):
                xml = _joined(xml, declaration.docs.xml)
                if not isinstance(declaration, Alias):
                    break
                type = declaration.type
            case _:
                break
    return type, xml


def _root_name(type: Type) -> str:
    while isinstance(type, (List, Nullable)):
        type = type.item if isinstance(type, List) else type.type
    if isinstance(type, Ref) and type.id.startswith(_COMPONENTS):
        name = type.id.rpartition("/")[2].replace("~1", "/").replace("~0", "~")
        return name or _NAMELESS
    return _NAMELESS


class _Writer:
    """Makes the nodes of values."""

    def __init__(self, declarations: Mapping[str, Declaration]) -> None:
        self._declarations = declarations

    def nodes(
        self, value: Json, type: Type, xml: Xml | None, name: str, depth: int
    ) -> Iterator[_Node]:
        """The nodes that a value makes where it is called ``name`` unless its schema has a name for it."""
        type, xml = self._settled(value, type, xml)
        if value is None:
            return
        own = xml.name or name
        if isinstance(value, (dict, list)) and depth < _DEEPEST:
            if isinstance(value, list):
                wraps = xml.node == "element"
                # The whole has been called after its items.
                inner = own if wraps and depth else name
                inside = list(self._items(value, type, xml, inner, depth))
            else:
                wraps = xml.node != "none"
                inside = list(self._members(value, type, depth))
            if wraps:
                yield _Element(own, xml.prefix, xml.namespace, inside)
            else:
                yield from inside
            return
        text = _flat(value)
        match xml.node:
            case "attribute":
                yield _Attribute(own, text, xml.prefix, xml.namespace)
            case "text" | "cdata" | "none":
                yield _Text(text, xml.node == "cdata")
            case _:
                yield _Element(own, xml.prefix, xml.namespace, [_Text(text)])

    def _items(
        self, value: list[Json], type: Type, xml: Xml, name: str, depth: int
    ) -> Iterator[_Node]:
        firsts: tuple[Type, ...] = type.items if isinstance(type, Tuple) else ()
        rest = type.item if isinstance(type, List) else Any()
        for number, item in enumerate(value):
            inner = firsts[number] if number < len(firsts) else rest
            yield from self.nodes(item, inner, xml.item, name, depth + 1)

    def _members(
        self, value: dict[str, Json], type: Type, depth: int
    ) -> Iterator[_Node]:
        target = self._declarations.get(type.id) if isinstance(type, Ref) else None
        fields = (
            {field.wire_name: field for field in target.fields}
            if isinstance(target, Model)
            else {}
        )
        rest = type.value if isinstance(type, Map) else Any()
        if isinstance(target, Model) and target.extra is not None:
            rest = target.extra
        for name, member in value.items():
            field = fields.get(name)
            inner, xml = (field.type, field.docs.xml) if field else (rest, None)
            yield from self.nodes(member, inner, xml, name, depth + 1)

    def _settled(self, value: Json, type: Type, xml: Xml | None) -> tuple[Type, Xml]:
        """The type behind other names, and what all of them say of XML."""
        type, xml = settled_xml(type, xml, self._declarations)
        for _ in range(_DEEPEST):
            if not isinstance(type, Union):
                break
            variant = self._variant(value, type)
            type, xml = settled_xml(variant, xml, self._declarations)
        return type, xml

    def _variant(self, value: Json, type: Union) -> Type:
        discriminator = type.discriminator
        if discriminator is not None and isinstance(value, dict):
            told = value.get(discriminator.wire_name)
            for text, id in discriminator.mapping:
                if text == told:
                    return Ref(id)
        for variant in type.variants:
            if any(
                conforms(value, variant, self._declarations, request=request)
                for request in (False, True)
            ):
                return variant
        return Any()


def _joined(outer: Xml, inner: Xml | None) -> Xml:
    if inner is None:
        return outer
    found = {
        key: said
        for key in ("name", "namespace", "prefix", "node", "item")
        if not getattr(outer, key) and (said := getattr(inner, key))
    }
    return replace(outer, **found) if found else outer


def _flat(value: Json) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


# -- text ---------------------------------------------------------------------------


def _lines(element: _Element, known: Mapping[str, str], depth: int) -> Iterator[str]:
    """An element, each one within on lines of its own; ``known`` are the namespaces around it, by prefix."""
    attributes = [n for n in element.inside if isinstance(n, _Attribute)]
    inside = [n for n in element.inside if not isinstance(n, _Attribute)]
    declared: dict[str, str] = {}
    for node in (element, *attributes):
        # An attribute without a prefix is in no namespace (Namespaces in XML §6.2).
        if node.namespace and (node.prefix or node is element):
            if known.get(node.prefix) != node.namespace:
                declared[node.prefix] = node.namespace
    start = _qualified(element)
    for prefix, namespace in declared.items():
        start += (
            f" {f'xmlns:{_name(prefix)}' if prefix else 'xmlns'}={_quoted(namespace)}"
        )
    for each in attributes:
        start += f" {_qualified(each)}={_quoted(each.text)}"
    indent = "  " * depth
    end = f"</{_qualified(element)}>"
    known = {**known, **declared}
    if not inside or inside == [_Text("")]:
        yield f"{indent}<{start}/>"
    elif any(isinstance(node, _Text) for node in inside):
        # Space counts beside text.
        parts = (
            (
                _written(node)
                if isinstance(node, _Text)
                else "".join(line.lstrip(" ") for line in _lines(node, known, 0))
            )
            for node in inside
            if not isinstance(node, _Attribute)
        )
        yield f"{indent}<{start}>{''.join(parts)}{end}"
    else:
        yield f"{indent}<{start}>"
        for node in inside:
            if isinstance(node, _Element):
                yield from _lines(node, known, depth + 1)
        yield f"{indent}{end}"


def _written(node: _Text) -> str:
    text = _no_character().sub("\ufffd", node.text)
    if node.cdata:
        return f"<![CDATA[{text.replace(']]>', ']]]]><![CDATA[>')}]]>"
    return escape(text, quote=False)


def _quoted(text: str) -> str:
    text = escape(_no_character().sub("\ufffd", text))
    return f'"{text.translate(_SPACES)}"'


def _qualified(node: _Element | _Attribute) -> str:
    name = _name(node.name)
    return f"{_name(node.prefix)}:{name}" if node.prefix else name


def _name(text: str) -> str:
    """A name as XML can have it (XML 1.0 §2.3)."""
    name = _no_part_of_name().sub("_", text)
    return name if _start_of_name().match(name) else f"_{name}"


# Most documents have no XML, and to compile such classes takes longer than all other expressions together.


@cache
def _no_character() -> re.Pattern[str]:
    """What may not stand in a document (XML 1.0 §2.2)."""
    return re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@cache
def _no_part_of_name() -> re.Pattern[str]:
    return re.compile(f"[^{_STARTS}\\-.0-9\xb7\u0300-\u036f\u203f\u2040]")


@cache
def _start_of_name() -> re.Pattern[str]:
    return re.compile(f"[{_STARTS}]")
