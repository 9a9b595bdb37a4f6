"""The views of the pages: navigation, rows, what lies within, and where links lead."""

from __future__ import annotations

import json

import pytest

from triptych.files import InputFile, InputFolder
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

HEAD = """
openapi: 3.1.0
info: {title: Tea, version: '1', description: 'See [brewing](#operation/brew) and [more](/more).'}
"""

PETS = HEAD + """
tags: [{name: Zoo, description: Animals.}, {name: Home}]
paths:
  /pets:
    get:
      tags: [Home]
      summary: List pets
      operationId: listPets
      parameters:
        - {name: limit, in: query, description: How many., schema: {type: integer, minimum: 1, maximum: 100, default: 20}}
        - {name: mark, in: query, style: deepObject, schema: {type: object, maxProperties: 2, propertyNames: {maxLength: 8}, additionalProperties: {type: string}}}
        - {name: kind, in: query, schema: {type: array, items: {enum: [cat, dog]}}}
      responses:
        '200': {description: Pets., content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Pet'}}}}}
  /pets/{id}:
    get:
      tags: [Zoo]
      summary: Get a pet
      deprecated: true
      parameters: [{name: id, in: path, required: true, schema: {type: string, pattern: '^p'}}]
      responses:
        '200': {description: A pet., content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
        default: {description: Anything else.}
    put:
      tags: [Zoo]
      summary: Replace a pet
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
      responses: {'204': {description: Done.}}
components:
  schemas:
    Pet:
      type: object
      required: [id, name]
      properties:
        id: {type: string, readOnly: true}
        name: {type: string, description: 'What it is *called*.', minLength: 1, maxLength: 20, examples: [Rex]}
        secret: {type: string, writeOnly: true}
        mother: {$ref: '#/components/schemas/Pet'}
        home: {type: object, properties: {street: {type: string}, rooms: {type: array, items: {type: object, properties: {size: {type: number}}}}}}
        food: {oneOf: [{$ref: '#/components/schemas/Fish'}, {$ref: '#/components/schemas/Bone'}], discriminator: {propertyName: kind}}
    Fish: {type: object, required: [kind], properties: {kind: {const: fish}, weight: {type: number}}}
    Bone: {type: object, required: [kind], properties: {kind: {const: bone}, length: {type: number}}}
"""


def names(rows):
    return [row.name for row in rows]


def row(rows, name):
    return next(row for row in rows if row.name == name)


def test_every_operation_object_and_group_has_its_page(docs):
    views = docs(PETS).views
    assert {path: view.kind for path, view in views.items()} == {
        "index.html": "index",
        "home/index.html": "group",
        "zoo/index.html": "group",
        "pets/list.html": "operation",
        "pets/retrieve.html": "operation",
        "pets/update.html": "operation",
        "objects/pet.html": "object",
        "objects/index.html": "index",
    }


def test_navigation_is_in_the_order_of_the_tags(docs):
    nav = docs(PETS).specs[0].view["site"].nav
    groups = [group for section in nav.sections for group in section.groups]
    assert [group.title for group in groups] == ["Zoo", "Home"]
    assert [(e.text, e.badge, e.deprecated) for e in groups[0].entries] == [
        ("Get a pet", "GET", True),
        ("Replace a pet", "PUT", False),
        ("The pet object", "", False),
    ]
    assert nav.whole


def test_tag_groups_give_sections_and_forget_nobody(docs):
    text = PETS + "x-tagGroups: [{name: Inside, tags: [Home]}]\n"
    sections = docs(text).specs[0].view["site"].nav.sections
    assert [(s.title, [g.title for g in s.groups]) for s in sections] == [
        ("Inside", ["Home"]),
        ("More", ["Zoo"]),
    ]


def test_operations_without_tags_go_by_their_resource(docs):
    text = PETS.replace("tags: [Home]\n", "x-a: b\n").replace(
        "tags: [Zoo]\n", "x-a: b\n"
    )
    nav = docs(text).specs[0].view["site"].nav
    assert [g.title for s in nav.sections for g in s.groups] == ["Pets"]


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


def test_the_first_success_is_open_and_every_status_is_named(docs):
    first, other = docs(PETS).views["pets/retrieve.html"].responses
    assert (first.status, first.phrase, first.is_open) == ("200", "OK", True)
    assert (other.status, other.phrase, other.is_open) == (
        "default",
        "Any other",
        False,
    )


def test_links_in_the_text_lead_to_pages_or_nowhere(docs):
    text = PETS.replace("operation/brew", "operation/listPets")
    lead = docs(text).views["index.html"].lead
    assert '<a href="pets/list.html"' in lead
    assert "/more" not in lead
    lead = docs(text, text_links="https://tea.example/docs/").views["index.html"].lead
    assert '<a href="https://tea.example/more"' in lead


def test_one_can_leaf_through_all_pages(docs):
    views = docs(PETS).views
    path, seen = "index.html", []
    while True:
        seen.append(path)
        follower = views[path].next
        if follower is None:
            break
        path = follower.href.removeprefix("../")
    assert seen == [
        "index.html",
        "zoo/index.html",
        "pets/retrieve.html",
        "pets/update.html",
        "objects/pet.html",
        "home/index.html",
        "pets/list.html",
    ]


def test_guides_and_changelog_are_pages_of_their_own(docs):
    guides = InputFolder(
        "guides",
        (
            InputFile(
                "01-first-steps.md", b"# First steps\n\nDo *this*.\n\n## Then\n\nThat."
            ),
            InputFile("notes.txt", b"not a page"),
        ),
    )
    views = docs(
        PETS, guides=guides, changelog=InputFile("C.md", b"## 1.0\n\nNew.")
    ).views
    guide = views["guides/01-first-steps.html"]
    assert guide.title == "First steps"
    assert guide.html == "<p>Do <em>this</em>.</p>\n<h2>Then</h2>\n<p>That.</p>"
    assert views["changelog.html"].html == "<h2>1.0</h2>\n<p>New.</p>"
    assert views["index.html"].next.text == "First steps"


def test_paths_stay_apart_whatever_the_case(docs):
    text = HEAD + """
paths:
  /Con: {get: {responses: {'200': {description: Yes.}}}}
  /con: {get: {responses: {'200': {description: Yes.}}}}
  /objects/index: {get: {responses: {'200': {description: Yes.}}}}
"""
    paths = [
        path for path, view in docs(text).views.items() if view.kind == "operation"
    ]
    assert len({path.lower() for path in paths}) == 3
    assert not any(part == "con" for path in paths for part in path.split("/"))


def test_colours_that_are_none_are_left_out(docs):
    def style(**options):
        return docs(PETS, **options).specs[0].view["site"].style

    assert style(accent="#f00") == ":root{--accent:#f00}"
    assert style(accent="red;}</style><script>") == ""


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


def test_an_object_shows_the_example_that_an_answer_has_of_it(docs):
    schema = "{schema: {$ref: '#/components/schemas/Pet'}"
    answer = "'200': {description: A pet., content: {application/json: " + schema
    assert PETS.count(answer) == 1
    spec = PETS.replace(answer, answer + ", example: {id: p1, name: Waldi}")
    assert "Waldi" in docs(spec).views["objects/pet.html"].example


def test_two_schemes_in_one_header_are_told_apart(docs):
    schemes = (
        "{user: {type: http, scheme: bearer}, admin: {type: http, scheme: bearer}}"
    )
    index = docs(PETS + f"  securitySchemes: {schemes}\n").views["index.html"]
    told = [(scheme.name, scheme.title) for scheme in index.schemes]
    assert told == [("Authorization", "user"), ("Authorization", "admin")]


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


@pytest.mark.parametrize(
    ("call", "id", "title"),
    [
        ("get /v1/charges", "GetCharges", "List charges"),
        ("post /v1/charges/{charge}", "PostChargesCharge", "Update charge"),
        ("post /v1/charges/{charge}/capture", "PostV1ChargesChargeCapture", "Capture charge"),
        ("get /charges/{charge}/refunds", "GetChargesChargeRefunds", "List charge refunds"),
        ("get /files/{file}/content", "", "Retrieve file content"),
        ("post /charges/send_all_out", "", "Send all out"),
        ("get /charges/{charge}", "findOneCharge", "Find one charge"),
        ("get /charges/{charge}", "getonechargebyid", "Retrieve charge"),
        ("get /charges/{charge}", "Lookup", "Lookup"),
        ("post /chat.postMessage", "chat_postMessage", "Post message"),
    ],
)  # fmt: skip
def test_a_call_without_a_summary_is_named_by_what_it_does(docs, call, id, title):
    method, path = call.split()
    names = [part.strip("{}") for part in path.split("/") if part.startswith("{")]
    operation = {
        "operationId": id,
        "parameters": [
            {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
            for name in names
        ],
        "responses": {
            "200": {
                "description": "",
                "content": {
                    "application/json": {
                        "schema": {"type": "array", "items": {"type": "string"}}
                    }
                },
            }
        },
    }
    if not id:
        del operation["operationId"]
    # A second path, so that what all paths begin with is no resource.
    paths = {
        path: {method: operation},
        "/v1/other" if path.startswith("/v1") else "/other": {
            "get": {"responses": {"204": {"description": ""}}}
        },
    }
    document = {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": paths,
    }
    titles = [
        page.title
        for page in docs(json.dumps(document)).views.values()
        if getattr(page, "method", "")
    ]
    assert title in titles


def test_a_long_summary_gives_its_first_sentence_for_a_title(docs):
    summary = "Brew a pot. " + "It takes a while, as good things do. " * 4
    spec = PETS.replace("summary: List pets", f"summary: {summary}")
    page = docs(spec).views["pets/list.html"]
    assert page.title == "Brew a pot"
    assert "It takes a while" in page.lead


@pytest.mark.parametrize(
    ("words", "title", "lead"),
    [
        ("summary: Sells tea., description: At once.", "Sells tea", "At once."),
        ("x-oaiMeta: {name: Sell tea}, summary: Sells it.", "Sell tea", "Sells it."),
        ("x-mint: {metadata: {title: Tea sale}}", "Tea sale", ""),
        ("x-triptych-title: A, x-oaiMeta: {name: B}", "A", ""),
        (
            f"summary: 'New to tea? {'Start with green tea. ' * 5}'",
            "Sell tea",
            f"New to tea? {'Start with green tea. ' * 5}".strip(),
        ),
    ],
)
def test_a_title_that_an_extension_gives_comes_first(docs, words, title, lead):
    text = (
        f"{HEAD}paths: {{/tea: {{post: {{operationId: sellTea, {words}, "
        "responses: {'204': {description: Done.}}}}}\n"
    )
    views = docs(text).views.values()
    page = next(view for view in views if view.kind == "operation")
    assert (page.title, page.lead) == (title, lead and f"<p>{lead}</p>")


def test_an_object_has_the_title_and_example_that_an_extension_gives(docs):
    meta = """x-oaiMeta: {name: The cup, example: '{"size": 3}'}"""
    page = docs(f"""{HEAD}
paths:
  /cups: {{get: {{responses: {{'200': {{description: Cups., content: {{application/json: {{schema: {{$ref: '#/components/schemas/Cup'}}}}}}}}}}}}}}
components:
  schemas:
    Cup: {{type: object, required: [size], properties: {{size: {{type: integer}}}}, {meta}}}
""").views["objects/cup.html"]
    assert page.title == "The cup"
    assert '<span class="d">3</span>' in page.example


def test_answers_do_not_take_the_room_of_the_request(docs):
    def many(name, properties):
        fields = ", ".join(f"{name}{n}: {{type: string}}" for n in range(properties))
        return f"{{type: object, properties: {{{fields}}}}}"

    views = docs(f"""{HEAD}
paths:
  /tea:
    post:
      requestBody: {{content: {{application/json: {{schema: {{type: object, properties: {{leaf: {{$ref: '#/components/schemas/Leaf'}}}}}}}}}}}}
      responses: {{'200': {{description: Tea., content: {{application/json: {{schema: {{$ref: '#/components/schemas/Tea'}}}}}}}}}}
components:
  schemas:
    Leaf: {many('leaf', 150)}
    Tea: {many('tea', 150)}
""").views.values()
    page = next(view for view in views if view.kind == "operation")
    (leaf,) = page.body.contents[0].nest.rows
    assert leaf.nest.more is None
    assert len(leaf.nest.rows) == 150


CALLS = HEAD + """
servers: [{url: 'https://{place}.example.com', variables: {place: {default: eu, enum: [eu, us], description: Where.}}}]
paths:
  /orders:
    post:
      summary: Order
      operationId: order
      security: [{oauth: [write]}]
      callbacks:
        onReady:
          '{$request.body#/url}/ready':
            post:
              summary: Tea is ready
              requestBody: {content: {application/json: {schema: {type: object}}}}
              responses: {'204': {description: Send this when you have it.}}
      responses:
        '201':
          description: Created
          links:
            fetch: {operationId: getOrder, description: Look at it., parameters: {id: $response.body#/id}}
            gone: {operationId: nobody}
  /orders/{id}:
    get:
      summary: Get an order
      operationId: getOrder
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {'200': {description: That order.}}
components:
  securitySchemes:
    oauth: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://auth.example.com/t', scopes: {write: To order.}}}}
"""


def test_links_of_answers_lead_to_what_they_call(docs):
    page = docs(CALLS).views["orders/create.html"]
    found, lost = page.responses[0].links
    assert (found.text, found.href) == ("Get an order", "../orders/retrieve.html")
    assert found.values == (("id", "$response.body#/id"),)
    assert "Look at it." in found.html
    assert (lost.text, lost.href) == ("nobody", "")


def test_words_that_only_repeat_the_status_are_not_shown(docs):
    views = docs(CALLS).views
    assert views["orders/create.html"].responses[0].html == ""
    assert "That order." in views["orders/retrieve.html"].responses[0].html


def test_an_event_says_where_it_goes_and_what_to_answer(docs):
    (event,) = [v for v in docs(CALLS).views.values() if v.kind == "event"]
    assert event.name == "{$request.body#/url}/ready"
    (answer,) = event.answers
    assert (answer.status, answer.phrase) == ("204", "No Content")
    assert "Send this when you have it." in answer.html
    assert event.statuses == ()


def test_answers_to_events_are_shown_with_their_bodies(docs):
    made = docs(f"""{HEAD}
paths: {{}}
webhooks:
  brewed:
    post:
      requestBody: {{content: {{application/json: {{schema: {{$ref: '#/components/schemas/Tea'}}}}}}}}
      responses:
        '200':
          description: Where to bring it.
          headers: {{X-Floor: {{schema: {{type: integer}}}}}}
          content: {{application/json: {{schema: {{$ref: '#/components/schemas/Place'}}}}}}
        '204': {{description: Keep it.}}
components:
  schemas:
    Tea: {{type: object, properties: {{hot: {{type: boolean}}}}}}
    Place:
      type: object
      required: [table]
      properties:
        id: {{type: string, readOnly: true}}
        garden: {{type: boolean}}
        table: {{type: integer, example: 7}}
""")
    (event,) = [view for view in made.views.values() if view.kind == "event"]
    place, keep = event.answers
    (content,) = place.contents
    assert [row.name for row in content.nest.rows] == ["table", "garden"]
    assert [row.name for row in place.headers.rows] == ["X-Floor"]
    assert (keep.status, keep.contents) == ("204", ())
    (status,) = event.statuses
    assert status.status == "200"
    assert '"table": 7' in status.answers[0].code
    assert '"id"' not in status.answers[0].code
    (twin,) = [s.view["twin"] for s in made.specs if s.path == f"{event.path}.md"]
    headings = [section.heading for section in twin.sections]
    assert headings[2:] == [
        "## What to answer",
        "### 200",
        "#### `application/json`",
        "### 204",
        "### Answers",
    ]


def test_twins_say_what_pages_say_of_links_callbacks_servers_and_flows(docs):
    twins = {
        spec.path: spec.view["twin"]
        for spec in docs(CALLS).specs
        if "twin" in spec.view
    }

    def told(path):
        twin = twins[path]
        parts = [f"{s.heading}\n{s.words}\n{s.rows}" for s in twin.sections]
        return "\n".join([twin.note, *parts])

    index = told("index.md")
    assert "`place` (default `eu`, one of `eu`, `us`): Where." in index
    assert "Client credentials flow: token `https://auth.example.com/t`" in index
    assert "`write`: To order." in index
    order = told("orders/create.md")
    assert (
        "- [Get an order](../orders/retrieve.md) with `id` = `$response.body#/id`: Look at it."
        in order
    )
    assert "## Callbacks\n\n- [Tea is ready](../events/on-ready.md)" in order
    event = told("events/on-ready.md")
    assert "`{$request.body#/url}/ready` · asked for with `POST` [Order]" in event
    assert "### 204\nSend this when you have it." in event


def test_operations_of_one_name_are_told_apart_by_their_resources(docs):
    views = docs(f"""{HEAD}
paths:
  /cups:
    get: {{tags: [Cups], summary: List cups, responses: {{}}}}
    post: {{tags: [Cups], summary: List cups, responses: {{}}}}
  /beta/cups:
    get: {{tags: [Cups], summary: List cups, responses: {{}}}}
""").views
    titles = [v.title for v in views.values() if v.kind == "operation"]
    assert titles == ["List cups", "List cups", "List cups (beta)"]


def test_words_about_further_documentation_are_its_link(docs):
    views = docs(f"""{HEAD}
externalDocs: {{url: 'https://tea.example/', description: The tea book}}
paths:
  /cups:
    get: {{summary: List cups, externalDocs: {{url: 'https://tea.example/cups', description: All about *cups*.}}, responses: {{}}}}
    post: {{summary: Add a cup, externalDocs: {{url: 'https://tea.example/cups'}}, responses: {{}}}}
""").views
    more = [
        (v.external.text, v.external.href)
        for v in views.values()
        if v.kind == "operation"
    ]
    assert more == [
        ("All about cups.", "https://tea.example/cups"),
        ("Further reading", "https://tea.example/cups"),
    ]
    assert views["index.html"].facts[0].text == "The tea book"


def test_xml_is_shown_as_what_it_holds(docs):
    views = docs(f"""{HEAD}
paths:
  /cups:
    get: {{responses: {{'200': {{description: A cup., content: {{application/xml: {{schema: {{$ref: '#/components/schemas/Cup'}}}}}}}}}}}}
components:
  schemas:
    Cup: {{type: object, properties: {{size: {{type: integer}}}}}}
""").views.values()
    (page,) = [view for view in views if view.kind == "operation"]
    (content,) = page.responses[0].contents
    assert content.type == "object"
    assert [row.name for row in content.nest.rows] == ["size"]


def test_xml_is_made_up_as_its_schemas_say(docs):
    specs = docs(f"""{HEAD}
paths:
  /cups:
    get: {{responses: {{'200': {{description: A cup., content: {{application/xml: {{schema: {{$ref: '#/components/schemas/Cup'}}}}}}}}}}}}
components:
  schemas:
    Cup: {{type: object, xml: {{name: cup}}, properties: {{size: {{type: integer, xml: {{attribute: true}}}}}}}}
""").specs
    (samples,) = [s.view["samples"] for s in specs if s.view.get("samples")]
    (answer,) = samples.statuses[0].answers
    assert (answer.code, answer.syntax) == (
        '<?xml version="1.0" encoding="UTF-8"?>\n<cup size="1"/>',
        "xml",
    )


def test_no_text_of_other_formats_is_made_up(docs):
    """Without an example nobody knows how it looks."""
    specs = docs(f"""{HEAD}
paths:
  /cups:
    get: {{responses: {{'200': {{description: A cup., content: {{text/yaml: {{schema: {{$ref: '#/components/schemas/Cup'}}}}}}}}}}}}
components:
  schemas:
    Cup: {{type: object, properties: {{size: {{type: integer}}}}}}
""").specs
    (samples,) = [s.view["samples"] for s in specs if s.view.get("samples")]
    (answer,) = samples.statuses[0].answers
    assert (answer.code, answer.nothing) == ("", "No example (text/yaml)")


def test_rows_say_what_differs_in_xml(docs):
    def cells(media_type):
        views = docs(f"""{HEAD}
paths:
  /cups:
    get: {{responses: {{'200': {{description: A cup., content: {{{media_type}: {{schema: {{$ref: '#/components/schemas/Cup'}}}}}}}}}}}}
components:
  schemas:
    Maker: {{type: object, xml: {{name: maker}}, properties: {{name: {{type: string}}}}}}
    Cup:
      type: object
      properties:
        id: {{type: integer, xml: {{attribute: true, name: 'no'}}}}
        size: {{type: integer, xml: {{name: size}}}}
        words: {{type: string, xml: {{nodeType: text}}}}
        note: {{type: string, xml: {{prefix: n, namespace: 'u:n'}}}}
        leaves: {{type: array, xml: {{wrapped: true}}, items: {{type: string, xml: {{name: leaf}}}}}}
        makers: {{type: array, items: {{$ref: '#/components/schemas/Maker'}}}}
        owner: {{$ref: '#/components/schemas/Maker'}}
""").views.values()
        (page,) = [view for view in views if view.kind == "operation"]
        rows = page.responses[0].contents[0].nest.rows
        return {row.name: (row.cell.marks, row.cell.facts) for row in rows}

    assert cells("application/xml") == {
        "id": (("XML attribute",), (("in XML", "no"),)),
        "size": ((), ()),
        "words": (("XML text",), ()),
        "note": ((), (("in XML", "<n:note>"), ("XML namespace", "u:n"))),
        "leaves": ((), (("in XML", "<leaves><leaf>"),)),
        "makers": ((), (("in XML", "<maker>"),)),
        "owner": ((), (("in XML", "<maker>"),)),
    }
    assert set(cells("application/json").values()) == {((), ())}


def test_paths_in_lists_break_behind_their_slashes(docs):
    views = docs(
        f"{HEAD}\npaths: {{'/tea/<leaf>/x': {{get: {{responses: {{}}}}}}}}"
    ).views
    (page,) = [view for view in views.values() if view.kind == "group"]
    assert page.items[0].detail == "/tea/<wbr>&lt;leaf&gt;/<wbr>x"


@pytest.mark.parametrize(
    ("licence", "text", "href"),
    [
        (
            "{name: Tea 1.0, url: 'https://tea.example/l'}",
            "Tea 1.0",
            "https://tea.example/l",
        ),
        ("{name: MIT, identifier: MIT}", "MIT", "https://spdx.org/licenses/MIT.html"),
        ("{name: Ours, identifier: MIT OR 0BSD}", "MIT OR 0BSD", ""),
        ("{name: Ours, identifier: LicenseRef-Ours}", "LicenseRef-Ours", ""),
        ("{name: Evil, url: 'javascript:alert(1)'}", "Evil", ""),
        ("{name: Plain}", "Plain", ""),
    ],
)
def test_the_licence_can_be_read(docs, licence, text, href):
    made = docs(f"""
openapi: 3.1.0
info: {{title: Shop, version: '1', license: {licence}}}
paths: {{}}
""")
    shown = made.views["index.html"].license
    assert (shown.text, shown.href) == (text, href)
    (twin,) = [s.view["twin"] for s in made.specs if s.path == "index.md"]
    about = twin.sections[-1].rows
    assert about == f"- Licence: {text}" + (f" `{href}`" if href else "")


def test_a_summary_that_is_only_the_operation_id_is_made_words(docs):
    views = docs(f"""{HEAD}
paths:
  /bookings:
    post: {{operationId: CreateBooking, summary: CreateBooking, responses: {{}}}}
""").views
    assert [v.title for v in views.values() if v.kind == "operation"] == [
        "Create booking"
    ]


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
