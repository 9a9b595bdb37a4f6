"""How a property is written in XML, in a few words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from triptych.model.api import Api, Content
from triptych.model.types import Declarations, Field, List, Xml
from triptych.model.xml_text import is_xml, settled_xml
from triptych.targets.docs.labels import Fact

_MARKS: Final = {
    "attribute": "XML attribute",
    "text": "XML text",
    "cdata": "XML CDATA",
}


def speaks_xml(api: Api) -> bool:
    """Whether any body is XML of which it is known what it holds."""
    return any(
        content.shape is not None and is_xml(content.media_type)
        for content in _contents(api)
    )


def xml_words(
    field: Field, declarations: Declarations
) -> tuple[tuple[str, ...], tuple[Fact, ...]]:
    """The mark of what is no element, and what it is called where that is not the name of the property."""
    type, xml = settled_xml(field.type, field.docs.xml, declarations)
    marks = (_MARKS[xml.node],) if xml.node in _MARKS else ()
    facts: list[Fact] = []
    name = xml.name or field.wire_name
    if isinstance(type, List):
        wraps = xml.node == "element"
        _, item = settled_xml(type.item, xml.item, declarations)
        inner = _tag(item, name if wraps else field.wire_name)
        written = f"{_tag(xml, name)}{inner}" if wraps else inner
        xml = xml if wraps else item
    elif xml.node == "attribute":
        written = _qualified(xml, name)
    else:
        written = "" if xml.node in ("text", "cdata", "none") else _tag(xml, name)
    if written and written not in (field.wire_name, f"<{field.wire_name}>"):
        facts.append(("in XML", written))
    if xml.namespace and written:
        facts.append(("XML namespace", xml.namespace))
    return marks, tuple(facts)


def _tag(xml: Xml, name: str) -> str:
    return f"<{_qualified(xml, name)}>"


def _qualified(xml: Xml, name: str) -> str:
    name = xml.name or name
    return f"{xml.prefix}:{name}" if xml.prefix else name


def _contents(api: Api) -> Iterator[Content]:
    for operation in api.operations:
        if operation.body is not None:
            yield from operation.body.contents
        for response in operation.responses:
            yield from response.contents
    for event in api.events:
        if event.content is not None:
            yield event.content
