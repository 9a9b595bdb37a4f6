"""The rows of pages: what is said of a parameter or a field, what lies within it, and in which order."""

from __future__ import annotations

import pytest

from tests.targets.docs.documents import HEAD, PETS, names, row
from triptych.model.names import Name
from triptych.model.types import (
    Alias,
    Any,
    Constraints,
    Field,
    Kind,
    Model,
    Ref,
    Scalar,
)
from triptych.targets.docs.insides import Insides
from triptych.targets.docs.labels import facts
from triptych.targets.docs.nests import HERE


def test_parameters_say_all_that_is_known(docs):
    page = docs(PETS).views["pets/list.html"]
    (query,) = page.sections
    limit, mark, kind = query.nest.rows
    assert (limit.cell.type, limit.cell.default, limit.cell.required) == (
        "integer",
        "20",
        False,
    )
    assert limit.cell.facts == (("range", "1 ≤ x ≤ 100"),)
    assert limit.cell.html == "<p>How many.</p>"
    assert mark.cell.facts[:2] == (
        ("at most 2 keys", ""),
        ("each key at most 8 characters", ""),
    )
    assert kind.cell.type == "enum<string>[]"
    assert kind.cell.values.short == ["cat", "dog"]
    assert ("may be repeated:", "kind=a&kind=b") in kind.cell.facts


@pytest.mark.parametrize(
    ("limits", "fact"),
    [
        ({"minimum": 1}, ("at least", "1")),
        ({"exclusive_minimum": 0}, ("greater than", "0")),
        ({"maximum": 2.5}, ("at most", "2.5")),
        ({"exclusive_maximum": 9}, ("less than", "9")),
        ({"minimum": 0, "exclusive_maximum": 9}, ("range", "0 ≤ x < 9")),
        ({"exclusive_minimum": 0, "maximum": 9}, ("range", "0 < x ≤ 9")),
    ],
)
def test_limits_of_numbers_are_said_in_words(limits, fact):
    number = Scalar(Kind.NUMBER, None, Constraints(**limits))
    assert tuple(facts(number, {})) == (fact,)


def test_a_body_leaves_out_what_only_answers_have_and_the_other_way_round(docs):
    page = docs(PETS).views["pets/update.html"]
    assert "id" not in names(page.body.contents[0].nest.rows)
    answer = docs(PETS).views["pets/retrieve.html"].responses[0]
    assert "secret" not in names(answer.contents[0].nest.rows)
    both = docs(PETS).views["objects/pet.html"].nest.rows
    assert row(both, "id").cell.marks == ("read-only",)
    assert row(both, "secret").cell.marks == ("write-only",)


def test_nested_objects_open_in_place_to_any_depth(docs):
    rows = docs(PETS).views["pets/update.html"].body.contents[0].nest.rows
    home = row(rows, "home")
    assert (home.id, home.nest.label) == ("body.home", "2 properties")
    rooms = row(home.nest.rows, "rooms")
    assert names(rooms.nest.rows) == ["size"]
    assert rooms.nest.rows[0].id == f"{HERE}.size"


def test_recursion_leads_back_to_where_it_began(docs):
    rows = docs(PETS).views["pets/update.html"].body.contents[0].nest.rows
    mother = row(rows, "mother")
    assert mother.nest.is_above
    assert mother.nest.more.href == "#body"


def test_unions_are_choices_with_what_tells_them_apart(docs):
    rows = docs(PETS).views["pets/update.html"].body.contents[0].nest.rows
    nest = row(rows, "food").nest
    assert nest.choices
    assert nest.told_by == "kind"
    assert [(v.told, names(v.nest.rows)) for v in nest.rows] == [
        ("fish", ["kind", "weight"]),
        ("bone", ["kind", "length"]),
    ]


def test_what_is_too_much_for_a_page_has_its_own(docs):
    properties = "".join(
        f"        p{n}: {{$ref: '#/components/schemas/M{n}'}}\n" for n in range(60)
    )
    models = "".join(
        f"    M{n}: {{type: object, properties: {{{', '.join(f'f{k}: {{type: string}}' for k in range(10))}}}}}\n"
        for n in range(60)
    )
    text = HEAD + f"""
paths:
  /big:
    post:
      requestBody: {{content: {{application/json: {{schema: {{$ref: '#/components/schemas/Big'}}}}}}}}
      responses: {{'204': {{description: Done.}}}}
components:
  schemas:
    Big:
      type: object
      properties:
{properties}{models}"""
    views = docs(text).views
    page = next(view for view in views.values() if view.kind == "operation")
    rows = page.body.contents[0].nest.rows
    opened = [r for r in rows if r.nest.rows]
    left = [r for r in rows if r.nest.more is not None]
    assert len(rows) == 60 == len(opened) + len(left)
    assert 60 + 10 * len(opened) <= 410
    for each in left:
        target = each.nest.more.href.removeprefix("../")
        assert len(views[target].nest.rows) == 10


def test_what_was_found_in_a_type_that_is_gone_is_not_taken_for_what_is_in_another():
    name = Field(
        wire_name="name", name=Name(("name",)), type=Scalar(Kind.STRING), required=True
    )
    insides = Insides(
        {
            "pet": Model(id="pet", name=Name(("pet",)), fields=(name,), extra=Any()),
            "word": Alias(id="word", name=Name(("word",)), type=Scalar(Kind.STRING)),
        }
    )
    for _ in range(10):
        # Each reference is gone when the next one is made, often in the same place.
        assert insides.of(Ref("pet")) == Ref("pet")
        assert insides.of(Ref("word")) is None


def test_a_body_begins_with_what_is_required_and_an_answer_keeps_its_order(docs):
    schema = "{$ref: '#/components/schemas/Order'}"
    made = docs(HEAD + f"""
paths:
  /orders:
    post:
      operationId: order
      requestBody: {{content: {{application/json: {{schema: {schema}}}}}}}
      responses: {{'200': {{description: Done., content: {{application/json: {{schema: {schema}}}}}}}}}
components:
  schemas:
    Order:
      type: object
      required: [c, made, b]
      properties:
        a: {{type: string}}
        b: {{type: object, required: [z], properties: {{y: {{type: string}}, z: {{type: string}}}}}}
        made: {{type: string, readOnly: true}}
        note: {{type: string, writeOnly: true}}
        c: {{type: string}}
""")
    page = made.views["api/orders.html"]
    rows = page.body.contents[0].nest.rows
    assert [row.name for row in rows] == ["b", "c", "a", "note"]
    assert [row.name for row in rows[0].nest.rows] == ["z", "y"]
    answer = page.responses[0].contents[0].nest.rows
    assert [row.name for row in answer] == ["a", "b", "made", "c"]
    of = made.views["objects/order.html"].nest.rows
    assert [row.name for row in of] == ["a", "b", "made", "note", "c"]
    [twin] = [s.view["twin"] for s in made.specs if s.path == "api/orders.md"]
    listed = [
        [line.split("`")[1] for line in section.rows.splitlines()]
        for section in twin.sections
    ]
    assert ["b", "z", "y", "c", "a", "note"] in listed
    assert ["a", "b", "y", "z", "made", "c"] in listed


def test_a_value_that_is_always_the_same_is_no_choice(docs):
    views = docs(f"""{HEAD}
paths:
  /cups:
    get: {{responses: {{'200': {{description: A cup., content: {{application/json: {{schema: {{$ref: '#/components/schemas/Cup'}}}}}}}}}}}}
components:
  schemas:
    Ok: {{type: boolean, enum: [true]}}
    Cup: {{type: object, properties: {{ok: {{$ref: '#/components/schemas/Ok'}}}}}}
""").views.values()
    (page,) = [view for view in views if view.kind == "operation"]
    (row,) = page.responses[0].contents[0].nest.rows
    assert (row.cell.type, row.cell.values.label) == ("boolean", "Always")
