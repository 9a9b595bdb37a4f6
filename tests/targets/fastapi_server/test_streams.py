"""Streams of a generated server, as they are on the wire."""

from __future__ import annotations

from starlette.testclient import TestClient

from tests.targets.fastapi_server.conftest import Generate

SPEC = """
    paths:
      /runs:
        post:
          responses:
            '200':
              description: What happens.
              content: {text/event-stream: {schema: {$ref: '#/components/schemas/Event'}}}
    components:
      schemas:
        Event: {oneOf: [{$ref: '#/components/schemas/Begun'}, {$ref: '#/components/schemas/Done'}]}
        Begun:
          type: object
          required: [event, data]
          properties: {event: {const: begun}, data: {type: object, required: [id], properties: {id: {type: string}}}}
        Done:
          type: object
          required: [event, data]
          properties: {event: {const: NAME}, data: {const: '[DONE]'}}
"""


def test_the_event_that_ends_a_stream_has_its_name(generate: Generate) -> None:
    server = generate(SPEC.replace("NAME", "over"))
    text = TestClient(server.create_mock()).post("/runs").text
    begun = 'event: begun\ndata: {"id":"123"}\n\n'
    assert (
        text.removeprefix(begun).replace(begun, "") == "event: over\ndata: [DONE]\n\n"
    )


def test_one_without_a_name_has_none(generate: Generate) -> None:
    server = generate(SPEC.replace("event: {const: NAME}, ", "id: {type: string}, "))
    text = TestClient(server.create_mock()).post("/runs").text
    assert text.endswith("}\n\ndata: [DONE]\n\n")
