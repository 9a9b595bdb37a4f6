"""Bodies: media types, formats, contents, responses."""

from __future__ import annotations

import pytest

from triptych.model import primary
from triptych.model.api import Content, Format
from triptych.model.call_examples import call_examples
from triptych.model.media import format_of
from triptych.model.types import Kind, List, Ref, Scalar

from .building import codes, operation, understand


@pytest.mark.parametrize(
    ("media_type", "structured", "binary", "expected"),
    [
        ("application/json", True, False, Format.JSON),
        ("application/json; charset=utf-8", True, False, Format.JSON),
        ("application/vnd.github+json", True, False, Format.JSON),
        ("application/json", False, True, Format.BINARY),
        ("application/x-www-form-urlencoded", True, False, Format.FORM),
        ("multipart/form-data", True, False, Format.MULTIPART),
        ("multipart/mixed", True, False, Format.MULTIPART),
        ("text/plain", False, False, Format.TEXT),
        ("text/csv", False, True, Format.BINARY),
        ("application/xml", True, False, Format.TEXT),
        ("application/atom+xml", True, False, Format.TEXT),
        ("text/event-stream", True, False, Format.EVENTS),
        ("application/x-ndjson", True, False, Format.JSON_LINES),
        ("application/json-seq", True, False, Format.JSON_LINES),
        ("application/octet-stream", False, False, Format.BINARY),
        ("image/png", False, True, Format.BINARY),
        ("*/*", True, False, Format.JSON),
        ("*/*", False, False, Format.BINARY),
        ("application/vnd.acme", True, False, Format.JSON),
        ("application/x-protobuf", True, False, Format.BINARY),
    ],
)
def test_the_media_type_decides_the_format(
    media_type: str, structured: bool, binary: bool, expected: Format
) -> None:
    assert format_of(media_type, structured=structured, binary=binary) is expected


def contents(text: str) -> dict[str, Content]:
    found = operation(
        "responses: {}\nrequestBody:\n  content:\n" + text, "POST /things"
    )
    assert found.body is not None
    return {c.media_type: c for c in found.body.contents}


def test_contents_keep_their_order_and_json_is_preferred() -> None:
    found = contents(
        "    application/xml: {schema: {type: object}}\n"
        "    multipart/form-data: {schema: {type: object}}\n"
        "    application/json: {schema: {type: object}}\n"
    )
    assert list(found) == ["application/xml", "multipart/form-data", "application/json"]
    assert primary(list(found.values())) == found["application/json"]
    assert primary([]) is None


def test_of_several_kinds_of_json_the_plain_one_is_preferred() -> None:
    found = contents(
        "    application/*+json: {schema: {type: object}}\n"
        "    application/json-patch+json: {schema: {type: object}}\n"
        "    application/json; charset=utf-8: {schema: {type: object}}\n"
    )
    wild, patch, plain = found.values()
    assert primary([wild, patch, plain]) == plain
    assert primary([wild, patch]) == patch
    assert primary([wild]) == wild


def test_xml_is_text_and_bytes_are_bytes() -> None:
    found = contents(
        "    application/xml: {schema: {type: object, properties: {a: {type: string}}}}\n"
        "    image/png: {}\n"
    )
    assert found["application/xml"].type == Scalar(Kind.STRING)
    assert found["image/png"].type == Scalar(Kind.BINARY)


def test_parts_and_their_encoding() -> None:
    found = contents("""
    multipart/form-data:
      schema:
        type: object
        properties:
          file: {type: string, format: binary}
          files: {type: array, items: {type: string, format: binary}}
          meta: {type: object}
      encoding:
        file: {contentType: image/png}
        meta: {style: deepObject, explode: true}
""")["multipart/form-data"]
    assert [
        (e.wire_name, e.content_type, e.style, e.explode) for e in found.encodings
    ] == [
        ("file", "image/png", None, None),
        ("meta", None, "deepObject", True),
    ]


@pytest.mark.parametrize("method", ["GET", "DELETE"])
def test_a_body_on_any_method_is_kept(method: str) -> None:
    found = operation(
        "responses: {}\nrequestBody: {content: {application/json: {schema: {type: string}}}}",
        f"{method} /things",
    )
    assert found.body is not None
    assert not found.body.required


def test_a_media_type_without_schema() -> None:
    assert contents("    application/json: {}\n")["application/json"].type is None


def test_a_body_without_content_is_told() -> None:
    found = understand(
        "paths: {/x: {post: {responses: {}, requestBody: {content: {}}}}}"
    )
    assert found.api.operations[0].body is None
    assert "body-without-content" in codes(found)


def test_responses_by_status() -> None:
    found = operation("""
        responses:
          200:
            description: fine
            headers: {X-Rate: {schema: {type: integer}, required: true}, Content-Type: {schema: {type: string}}}
            content: {application/json: {schema: {type: array, items: {type: string}}}}
          "204": {description: nothing}
          4xx: {description: bad}
          default: {description: worse, content: {application/problem+json: {schema: {type: object}}}}
        """)
    assert [(r.status, r.is_success, len(r.contents)) for r in found.responses] == [
        ("200", True, 1),
        ("204", True, 0),
        ("4XX", False, 0),
        ("default", False, 1),
    ]
    first = found.responses[0]
    assert [(h.wire_name, h.type, h.required) for h in first.headers] == [
        ("X-Rate", Scalar(Kind.INTEGER), True)
    ]
    assert first.contents[0].type == List(Scalar(Kind.STRING))


def test_inline_schemas_take_the_operations_name() -> None:
    found = understand("""
        paths:
          /files:
            post:
              operationId: uploadFile
              requestBody: {content: {application/json: {schema: {type: object, properties: {a: {type: string}}}}}}
              responses:
                200: {description: ok, content: {application/json: {schema: {type: object, properties: {b: {type: string}}}}}}
                404: {description: no, content: {application/json: {schema: {type: object, properties: {c: {type: string}}}}}}
        """)
    named = {str(d.name) for d in found.api.declarations.values()}
    assert named == {
        "upload_file_request",
        "upload_file_response",
        "upload_file_404_error",
    }


def test_a_shared_response_is_one_response() -> None:
    found = understand("""
        paths:
          /a: {get: {responses: {404: {$ref: '#/components/responses/Missing'}}}}
          /b: {get: {responses: {404: {$ref: '#/components/responses/Missing'}}}}
        components:
          responses:
            Missing: {description: no, content: {application/json: {schema: {type: object, properties: {a: {type: string}}}}}}
        """)
    first, second = (o.responses[0].contents[0].type for o in found.api.operations)
    assert first == second
    assert isinstance(first, Ref)
    assert str(found.api.declarations[first.id].name) == "missing_error"


def test_examples_of_contents() -> None:
    found = operation("""
        responses:
          200:
            description: ok
            content:
              application/json: {schema: {}, examples: {one: {summary: One, value: {a: 1}}}}
              text/plain: {example: "hello"}
        """)
    json, text = found.responses[0].contents
    assert [(e.name, e.text, e.summary, e.raw) for e in json.docs.examples] == [
        ("one", '{"a": 1}', "One", False)
    ]
    assert [(e.text, e.raw) for e in text.docs.examples] == [("hello", True)]


def test_words_beside_a_reference_stand_in_the_place_of_its_target() -> None:
    found = understand("""
        paths:
          /a:
            post:
              parameters:
                - {$ref: '#/components/parameters/Sort', description: Sort by name or price.}
              requestBody: {$ref: '#/components/requestBodies/Order', description: Your order.}
              responses:
                200:
                  description: ok
                  headers:
                    X-Left: {$ref: '#/components/headers/Left', description: How many are left for you.}
                    X-All: {$ref: '#/components/headers/Left'}
                404: {$ref: '#/components/responses/Missing', description: No such order.}
          /b: {get: {parameters: [{$ref: '#/components/parameters/Sort'}], responses: {404: {$ref: '#/components/responses/Missing'}}}}
        components:
          parameters: {Sort: {name: sort, in: query, description: A field., schema: {type: string}}}
          headers: {Left: {description: How many., schema: {type: integer}}}
          requestBodies: {Order: {description: An order., content: {application/json: {schema: {type: object}}}}}
          responses: {Missing: {description: Missing.}}
        """)
    first, second = found.api.operations
    assert [p.docs.description for p in first.parameters] == ["Sort by name or price."]
    assert [p.docs.description for p in second.parameters] == ["A field."]
    assert first.body is not None
    assert first.body.docs.description == "Your order."
    left, total = first.responses[0].headers
    assert (left.docs.description, total.docs.description) == (
        "How many are left for you.",
        "How many.",
    )
    assert left.type == total.type
    assert first.responses[1].docs.description == "No such order."
    assert second.responses[0].docs.description == "Missing."


def test_links_of_a_response() -> None:
    found = operation("""
        responses:
          200:
            description: ok
            links:
              next: {operationId: getThing, description: That one., parameters: {id: $response.body#/id, deep: true}}
              other: {operationRef: '#/paths/~1a/get', requestBody: {a: 1}}
        """)
    first, second = found.responses[0].links
    assert first.name == "next"
    assert first.operation_id == "getThing"
    assert first.parameters == (("id", "$response.body#/id"), ("deep", "true"))
    assert first.docs.description == "That one."
    assert second.operation_ref == "#/paths/~1a/get"
    assert second.body == '{"a": 1}'


def test_examples_that_are_pasted_as_text_are_what_they_hold() -> None:
    found = operation("""
        responses:
          200:
            description: ok
            content:
              application/json: {schema: {type: object}, example: '{ "a": [1] }'}
              application/vnd.a+json: {schema: {type: object}, example: '{ "a": '}
              application/vnd.b+json: {schema: {type: string}, example: '{ "a": 1 }'}
        """)
    texts = [c.docs.examples[0].text for c in found.responses[0].contents]
    assert texts == ['{"a": [1]}', '"{ \\"a\\": "', '"{ \\"a\\": 1 }"']


def test_xml_of_a_named_schema_has_its_shape() -> None:
    found = understand("""
        paths:
          /a:
            get:
              responses:
                200:
                  description: ok
                  content:
                    application/xml: {schema: {$ref: '#/components/schemas/Cup'}}
                    text/xml: {schema: {type: array, items: {$ref: '#/components/schemas/Cup'}}}
                    text/plain: {schema: {type: string}}
        components:
          schemas:
            Cup: {type: object, properties: {size: {type: integer}}}
        """)
    one, many, plain = found.api.operations[0].responses[0].contents
    assert one.type == many.type == Scalar(Kind.STRING)
    assert isinstance(one.shape, Ref)
    assert many.shape == List(one.shape)
    assert plain.shape is None


def test_a_body_is_made_up_as_text_where_that_is_what_is_sent() -> None:
    for media_type, expected in (
        ("application/yaml", '{\n  "a": "string"\n}'),
        ("application/toml", "string"),
    ):
        api = understand(
            "paths: {/things: {post: {responses: {}, requestBody: {content: {"
            + media_type
            + ": {schema: {$ref: '#/components/schemas/A'}}}}}}}\n"
            "components: {schemas: {A: {type: object, required: [a], properties: {a: {type: string}}}}}"
        ).api
        (call,) = call_examples(api.operations[0], api.declarations)
        assert call.value == expected


def test_content_without_a_name_is_of_any_media_type() -> None:
    found = contents("    '': {schema: {type: object}}\n")
    assert {name: each.format for name, each in found.items()} == {"*/*": Format.JSON}
