"""Values as XML. What is written is also read again, by Python's own reader."""

from __future__ import annotations

from textwrap import dedent
from xml.etree import ElementTree

import pytest

from tests.model.support import COMPONENTS, World, ref
from triptych.model.api import Content, Format
from triptych.model.examples import content_example, content_examples
from triptych.model.types import Docs, Example, Json, Kind, List, Ref, Scalar, Xml
from triptych.model.xml_text import is_xml, xml_text

STRING = {"type": "string"}


def written(
    components: dict[str, object], value: Json, key: str = "Cup", xml: Xml | None = None
) -> str:
    """The XML of a value of a component, without the first line."""
    world = World(components)
    text = xml_text(value, Ref(COMPONENTS + key), world.declarations, xml)
    ElementTree.fromstring(text.encode())
    declaration, _, rest = text.partition("\n")
    assert declaration == '<?xml version="1.0" encoding="UTF-8"?>'
    return rest


def cup(properties: dict[str, object], **more: object) -> dict[str, object]:
    return {"Cup": {"type": "object", "properties": properties, **more}}


def text(expected: str) -> str:
    return dedent(expected).strip()


def test_elements_are_called_after_properties_and_the_whole_after_its_schema() -> None:
    schemas = cup({"size": {"type": "integer"}, "hot": {"type": "boolean"}})
    assert written(schemas, {"size": 3, "hot": True, "more": 1.5}) == text("""
        <Cup>
          <size>3</size>
          <hot>true</hot>
          <more>1.5</more>
        </Cup>""")


@pytest.mark.parametrize(
    ("xml", "expected"),
    [
        ({"name": "b"}, "<Cup>\n  <b>x</b>\n</Cup>"),
        ({"attribute": True}, '<Cup a="x"/>'),
        ({"name": "b", "attribute": True}, '<Cup b="x"/>'),
        ({"nodeType": "attribute", "name": "b"}, '<Cup b="x"/>'),
        ({"nodeType": "text"}, "<Cup>x</Cup>"),
        ({"nodeType": "cdata"}, "<Cup><![CDATA[x]]></Cup>"),
        ({"nodeType": "element", "attribute": True}, "<Cup>\n  <a>x</a>\n</Cup>"),
        (
            {"prefix": "p", "namespace": "u:n"},
            '<Cup>\n  <p:a xmlns:p="u:n">x</p:a>\n</Cup>',
        ),
        ({"namespace": "u:n"}, '<Cup>\n  <a xmlns="u:n">x</a>\n</Cup>'),
        (
            {"attribute": True, "prefix": "p", "namespace": "u:n"},
            '<Cup xmlns:p="u:n" p:a="x"/>',
        ),
    ],
)
def test_what_the_xml_of_a_property_says(xml: dict[str, object], expected: str) -> None:
    assert written(cup({"a": {**STRING, "xml": xml}}), {"a": "x"}) == expected


@pytest.mark.parametrize(
    ("array", "item", "expected"),
    [
        ({}, {}, "<a>x</a> <a>y</a>"),
        ({}, {"name": "i"}, "<i>x</i> <i>y</i>"),
        ({"name": "b"}, {}, "<a>x</a> <a>y</a>"),
        ({"wrapped": True}, {}, "<a> <a>x</a> <a>y</a> </a>"),
        ({"wrapped": True}, {"name": "i"}, "<a> <i>x</i> <i>y</i> </a>"),
        ({"wrapped": True, "name": "b"}, {}, "<b> <b>x</b> <b>y</b> </b>"),
        (
            {"wrapped": True, "name": "b"},
            {"name": "i"},
            "<b> <i>x</i> <i>y</i> </b>",
        ),
        ({"nodeType": "element"}, {"name": "i"}, "<a> <i>x</i> <i>y</i> </a>"),
    ],
)
def test_lists(array: object, item: object, expected: str) -> None:
    schema = {"type": "array", "xml": array, "items": {**STRING, "xml": item}}
    found = written(cup({"a": schema}), {"a": ["x", "y"]})
    assert " ".join(found.split()) == f"<Cup> {expected} </Cup>"


def test_a_reference_is_called_as_its_schema_says_unless_it_stands_beside() -> None:
    tag = {"type": "object", "xml": {"name": "tag"}, "properties": {"t": STRING}}
    named = {"allOf": [ref("Tag")], "xml": {"name": "own"}}
    schemas = {
        **cup(
            {
                "a": ref("Tag"),
                "b": named,
                "c": {"type": "array", "items": ref("Tag")},
                "d": ref("Tags"),
            }
        ),
        "Tag": tag,
        "Tags": {"type": "array", "items": ref("Tag"), "xml": {"wrapped": True}},
    }
    value: Json = {"a": {}, "b": {}, "c": [{}, {}], "d": [{}]}
    assert written(schemas, value) == text("""
        <Cup>
          <tag/>
          <own/>
          <tag/>
          <tag/>
          <d>
            <tag/>
          </d>
        </Cup>""")


def test_namespaces_are_declared_where_they_are_new() -> None:
    names = {"prefix": "p", "namespace": "u:n"}
    schemas = cup({"a": {**STRING, "xml": names}}, xml={"name": "cup", **names})
    assert written(schemas, {"a": "x"}) == text("""
        <p:cup xmlns:p="u:n">
          <p:a>x</p:a>
        </p:cup>""")


def test_an_object_that_is_no_node_gives_its_own_to_what_is_around() -> None:
    inner = {"type": "object", "properties": {"b": STRING}, "xml": {"nodeType": "none"}}
    assert written(cup({"a": inner}), {"a": {"b": "x"}}) == text("""
        <Cup>
          <b>x</b>
        </Cup>""")


def test_of_alternatives_the_one_counts_that_the_value_is_of() -> None:
    def kind(name: str) -> dict[str, object]:
        told = {"const": name, "xml": {"attribute": True}}
        return {
            "type": "object",
            "properties": {"kind": told, name: STRING},
            "required": ["kind"],
        }

    schemas = {
        **cup({"a": {"oneOf": [ref("Milk"), ref("Lemon")]}}),
        "Milk": {**kind("milk"), "xml": {"name": "m"}},
        "Lemon": {**kind("lemon"), "xml": {"name": "l"}},
    }
    assert written(schemas, {"a": {"kind": "lemon"}}) == text("""
        <Cup>
          <l kind="lemon"/>
        </Cup>""")


def test_no_space_is_added_beside_text() -> None:
    inner = {"type": "object", "properties": {"b": STRING}}
    schemas = cup({"a": inner, "t": {**STRING, "xml": {"nodeType": "text"}}})
    found = written(schemas, {"a": {"b": "x"}, "t": "y"})
    assert found == "<Cup><a><b>x</b></a>y</Cup>"


def test_null_is_left_out() -> None:
    assert written(cup({"a": {"type": ["string", "null"]}}), {"a": None}) == "<Cup/>"


def test_text_stays_text() -> None:
    schemas = cup(
        {
            "a": {**STRING, "xml": {"attribute": True}},
            "b": {**STRING, "xml": {"nodeType": "cdata"}},
            "c": {**STRING, "xml": {"name": '"/><script'}},
        }
    )
    evil = "\"<&'>]]>\x00\n</Cup>"
    found = written(schemas, {"a": evil, "b": evil, "c": evil})
    root = ElementTree.fromstring(found)
    assert (root.text or "") == evil.replace("\x00", "\ufffd")
    assert [child.tag for child in root] == ["____script"]
    assert root[0].text == evil.replace("\x00", "\ufffd")
    assert root.attrib["a"].split() == evil.replace("\x00", "\ufffd").split()


@pytest.mark.parametrize("name", ["1a", "a b", "é", "²", "-", "", "$ref", "a:b"])
def test_names_are_such_as_xml_can_have(name: str) -> None:
    found = xml_text({name: "x"}, Ref("#/components/schemas/A"), {}, None)
    if ":" not in name:  # which needs a namespace, for those who look at them
        ElementTree.fromstring(found.encode())
    assert found.count(">x</") == 1


def test_a_list_takes_the_name_of_what_is_in_it() -> None:
    world = World(cup({"a": STRING}))
    cups = List(Ref(COMPONENTS + "Cup"))
    bare = xml_text([{"a": "x"}], cups, world.declarations, None)
    assert bare.splitlines()[1:] == ["<Cup>", "  <a>x</a>", "</Cup>"]
    around = Xml(name="cups", node="element")
    wrapped = xml_text([{}], cups, world.declarations, around)
    assert wrapped.splitlines()[1:] == ["<cups>", "  <Cup/>", "</cups>"]


def test_what_makes_no_element_is_no_document() -> None:
    schemas = {"Cup": {"type": "string", "xml": {"nodeType": "text"}}}
    world = World(schemas)
    assert xml_text("x", Ref(COMPONENTS + "Cup"), world.declarations, None) == ""


def test_values_without_end_come_to_one() -> None:
    value: Json = "x"
    for _ in range(300):
        value = {"a": value}
    schemas = cup({"a": ref("Cup")})
    assert written(schemas, value).count("<Cup>") == 1


@pytest.mark.parametrize(
    ("media_type", "expected"),
    [
        ("application/xml", True),
        ("text/xml; charset=utf-8", True),
        ("application/atom+xml", True),
        ("application/json", False),
        ("application/xml-dtd", False),
    ],
)
def test_media_types(media_type: str, expected: bool) -> None:
    assert is_xml(media_type) is expected


def content(media_type: str, *examples: Example) -> Content:
    return Content(
        media_type=media_type,
        format=Format.TEXT,
        type=Scalar(Kind.STRING),
        shape=Ref(COMPONENTS + "Cup"),
        docs=Docs(examples=examples),
    )


def test_the_example_of_a_content_is_its_xml() -> None:
    schemas = cup({"a": {**STRING, "readOnly": True}, "b": STRING})
    declarations = World(schemas).declarations
    made = content_example(content("text/xml"), declarations, request=True)
    assert isinstance(made, str)
    assert made.splitlines()[1:] == ["<Cup>", "  <b>string</b>", "</Cup>"]
    yaml = content_example(content("text/yaml"), declarations, request=True)
    assert yaml is None


def test_examples_given_as_values_are_written_and_those_given_as_text_stay() -> None:
    declarations = World(cup({"b": STRING})).declarations
    given = content(
        "text/xml", Example("", '{"b": "x"}'), Example("", "<B/>", raw=True)
    )
    found = content_examples(given, declarations, request=False)
    written, raw = (value for _, value in found)
    assert isinstance(written, str)
    assert written.splitlines()[1:] == ["<Cup>", "  <b>x</b>", "</Cup>"]
    assert raw == "<B/>"
