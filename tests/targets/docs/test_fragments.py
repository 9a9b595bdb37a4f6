"""What is shown in several places is made once, and is at home in each of them."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from triptych.config import Config
from triptych.model.types import Ref
from triptych.pipeline import load, make
from triptych.targets.docs.insides import Insides
from triptych.targets.docs.nests import HERE

HEAD = """
openapi: 3.1.0
info: {title: Tea, version: '1'}
paths:
  /tea:
    post:
      parameters: [{name: parameters, in: query, schema: {type: string}}]
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Tea'}}}}
      responses: {'200': {description: Tea., content: {application/json: {schema: {$ref: '#/components/schemas/Tea'}}}}}
components:
  schemas:
"""
LEAF = "    Leaf: {type: object, properties: {grade: {type: string}, 'a.b': {type: string}, a b: {type: string}}}\n"


def page(tmp_path, schemas):
    path = tmp_path / "openapi.yaml"
    path.write_text(HEAD + schemas, encoding="utf-8")
    files = make(Config(spec=str(path), output=tmp_path), "docs").files
    pages = [file.content.decode() for file in files if file.path.endswith(".html")]
    return next(text for text in pages if 'data-kind="operation"' in text)


def ids(html):
    return re.findall(r' id="([^"]*)"', html)


def test_what_is_shared_has_the_ids_of_its_place(tmp_path):
    html = page(
        tmp_path,
        LEAF
        + "    Tea: {type: object, properties: {first: {$ref: '#/components/schemas/Leaf'}, second: "
        "{type: array, items: {$ref: '#/components/schemas/Leaf'}}}}\n",
    )
    found = Counter(ids(html))
    assert [id for id, times in found.items() if times > 1] == []
    assert HERE not in html
    for above in ("body.first", "body.second", "response-200.first"):
        assert found[f"{above}.grade"] == 1
        assert f'href="#{above}.grade"' in html
    assert {"query-parameters", "query.parameters"} <= set(found)


def test_names_that_an_anchor_cannot_tell_apart_are_numbered(tmp_path):
    html = page(
        tmp_path,
        LEAF
        + "    Tea: {type: object, properties: {leaf: {$ref: '#/components/schemas/Leaf'}}}\n",
    )
    assert [id for id in ids(html) if id.startswith("body.leaf.a")] == [
        "body.leaf.a_b",
        "body.leaf.a_b-2",
    ]


def test_the_mark_in_a_text_does_no_harm(tmp_path):
    leaf = f"    Leaf: {{type: object, properties: {{grade: {{type: string, description: '<i>{HERE}'}}}}}}\n"
    html = page(
        tmp_path,
        leaf
        + "    Tea: {type: object, properties: {leaf: {$ref: '#/components/schemas/Leaf'}}}\n",
    )
    assert HERE not in html
    assert "body.leaf.grade" in ids(html)


def test_objects_far_within_each_other_are_opened_level_by_level(tmp_path):
    deep = "".join(
        f"    L{n}: {{type: object, properties: {{next: {{$ref: '#/components/schemas/L{n + 1}'}}}}}}\n"
        for n in range(1_000)
    )
    html = page(
        tmp_path,
        f"{deep}    L1000: {{type: object, properties: {{end: {{type: string}}}}}}\n"
        "    Tea: {type: object, properties: {deep: {$ref: '#/components/schemas/L0'}}}\n",
    )
    assert html.count("See all of") == 2, re.findall("See all[^<]*", html)


def test_what_leads_back_to_itself_is_no_fragment(tmp_path):
    html = page(
        tmp_path,
        "    Pot: {type: object, properties: {tea: {$ref: '#/components/schemas/Tea'}}}\n"
        "    Tea: {type: object, properties: {pot: {$ref: '#/components/schemas/Pot'}}}\n",
    )
    assert '<a class="more" href="#body">' in html
    assert '<a class="more" href="#response-200">' in html


LEAVES = """
    Ripe: {type: object, properties: {name: {type: string}, grown: {type: string, readOnly: true}}}
    Kept: {type: object, properties: {note: {type: string}, secret: {type: string, writeOnly: true}}}
    Named: {oneOf: [{$ref: '#/components/schemas/Ripe'}, {$ref: '#/components/schemas/Kept'}]}
"""


@pytest.mark.parametrize(
    "holder",
    [
        "type: object, properties: {in: {$ref: '#/components/schemas/Named'}}",
        "oneOf: [{$ref: '#/components/schemas/Ripe'}, {$ref: '#/components/schemas/Kept'}]",
        "type: array, items: {oneOf: [{$ref: '#/components/schemas/Ripe'}, {oneOf: [{$ref: '#/components/schemas/Kept'}]}]}",
        "type: object, properties: {again: {$ref: '#/components/schemas/Tea'}, in: {$ref: '#/components/schemas/Named'}}",
    ],
)
def test_what_travels_one_way_is_shown_that_way_however_deep_it_lies(tmp_path, holder):
    found = ids(page(tmp_path, f"{LEAVES}    Tea: {{{holder}}}\n"))
    names = {
        way: {id.rpartition(".")[2] for id in found if id.startswith(way)}
        & {"name", "grown", "note", "secret"}
        for way in ("body", "response-200")
    }
    assert names == {
        "body": {"name", "note", "secret"},
        "response-200": {"name", "grown", "note"},
    }


def test_only_what_differs_by_direction_is_made_for_each(tmp_path):
    path = tmp_path / "openapi.yaml"
    path.write_text(
        HEAD
        + LEAF
        + LEAVES
        + "    Tea: {type: object, properties: {leaf: {$ref: '#/components/schemas/Leaf'},"
        " in: {$ref: '#/components/schemas/Named'}}}\n",
        encoding="utf-8",
    )
    api = load(Config(spec=str(path), output=tmp_path)).api
    insides = Insides(api.declarations)
    named = {
        declaration.name.words[-1]: Ref(id)
        for id, declaration in api.declarations.items()
    }
    assert {
        word: [insides.direction(ref, request) for request in (True, False, None)]
        for word, ref in named.items()
    } == {
        "Leaf": [None, None, None],
        "Ripe": [True, None, None],
        "Kept": [None, False, None],
        "Named": [True, False, None],
        "Tea": [True, False, None],
    }
