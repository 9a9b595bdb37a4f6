"""What pages say of answers, of what to call next, and of events."""

from __future__ import annotations

from tests.targets.docs.documents import HEAD, PETS


def test_the_first_success_is_open_and_every_status_is_named(docs):
    first, other = docs(PETS).views["pets/retrieve.html"].responses
    assert (first.status, first.phrase, first.is_open) == ("200", "OK", True)
    assert (other.status, other.phrase, other.is_open) == (
        "default",
        "Any other",
        False,
    )


def test_an_object_shows_the_example_that_an_answer_has_of_it(docs):
    schema = "{schema: {$ref: '#/components/schemas/Pet'}"
    answer = "'200': {description: A pet., content: {application/json: " + schema
    assert PETS.count(answer) == 1
    spec = PETS.replace(answer, answer + ", example: {id: p1, name: Waldi}")
    assert "Waldi" in docs(spec).views["objects/pet.html"].example


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
