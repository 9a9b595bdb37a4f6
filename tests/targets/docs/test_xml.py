"""Bodies that are not JSON."""

from __future__ import annotations

from tests.targets.docs.documents import HEAD


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


def test_xml_of_a_schema_without_a_name_is_shown_too(docs):
    made = docs(f"""{HEAD}
paths:
  /cups:
    get:
      responses:
        '200':
          description: A cup.
          content:
            application/xml: {{schema: {{type: object, properties: {{size: {{type: integer}}}}}}}}
""")
    (page,) = [view for view in made.views.values() if view.kind == "operation"]
    (content,) = page.responses[0].contents
    assert [row.name for row in content.nest.rows] == ["size"]
    (samples,) = [s.view["samples"] for s in made.specs if s.view.get("samples")]
    (answer,) = samples.statuses[0].answers
    assert answer.code == (
        '<?xml version="1.0" encoding="UTF-8"?>\n<root>\n  <size>1</size>\n</root>'
    )
