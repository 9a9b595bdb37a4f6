"""Streams of a generated server, as they are on the wire."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest
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


SPOKEN = """
    paths:
      /speeches:
        post:
          requestBody:
            content:
              application/json: {schema: {type: object, properties: {stream: {type: boolean}}}}
          responses:
            '200':
              description: Sound, or news of it.
              content:
                audio/mpeg: {schema: {type: string, format: binary}}
                text/event-stream: {schema: {type: object, required: [part], properties: {part: {type: string}}}}
"""


@pytest.mark.parametrize(
    ("items", "type", "content"),
    [
        ([b"so", b"und"], "audio/mpeg", b"sound"),
        ([{"part": "a"}], "text/event-stream", b'data: {"part":"a"}\n\n'),
        ([], "text/event-stream", b""),
    ],
)
def test_what_an_iterator_holds_tells_bytes_from_events(
    generate: Generate, items: list[Any], type: str, content: bytes
) -> None:
    server = generate(SPOKEN)
    closed: list[bool] = []

    async def pieces() -> AsyncIterator[Any]:
        try:
            for item in items:
                yield item
        finally:
            closed.append(True)

    class Speeches(server.handlers.SpeechesHandler):
        async def create(self, request: Any, auth: None) -> Any:
            return pieces()

    settings = server.Settings(development=True)
    client = TestClient(server.create_app([Speeches()], settings=settings))
    answer = client.post("/speeches", json={})
    assert (answer.status_code, answer.content) == (200, content)
    assert answer.headers["content-type"].startswith(type)
    assert closed == [True]
