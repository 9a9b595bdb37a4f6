"""Server-sent events (WHATWG HTML §9.2), JSON Lines and 3.2's ``itemSchema``."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator

import pytest

from tests.contract.conftest import Calling, Serve
from tests.harness.generated import Generator, collect
from tests.harness.servers import Received, Reply, json_reply

_CHAT = """
    paths:
      /chats:
        post:
          requestBody:
            required: true
            content:
              application/json:
                schema:
                  type: object
                  required: [text]
                  properties: {text: {type: string}, stream: {type: boolean}}
          responses:
            '200':
              content:
                application/json: {schema: {$ref: '#/components/schemas/Answer'}}
                text/event-stream: {schema: {$ref: '#/components/schemas/Piece'}}
    components:
      schemas:
        Answer: {type: object, required: [text], properties: {text: {type: string}}}
        Piece: {type: object, required: [delta], properties: {delta: {type: string}}}
"""


def events(*data: str, end: bool = True) -> bytes:
    return b"".join(
        f"data: {d}\n\n".encode() for d in [*data, *(["[DONE]"] if end else [])]
    )


def sse(body: bytes | Iterator[bytes], status: int = 200) -> Reply:
    return Reply(status, body, {"content-type": "text/event-stream"})


def test_a_flag_chooses_between_an_answer_and_a_stream(
    generate: Generator, calling: Calling, server: Serve
):
    def answer(request: Received) -> Reply:
        if json.loads(request.body).get("stream"):
            return sse(events('{"delta": "a"}', '{"delta": "b"}'))
        return json_reply('{"text": "ab"}')

    sdk = generate(_CHAT)
    loopback = server(answer)
    call = calling(sdk, loopback.url)
    assert call(lambda client: client.chats.create(text="x")).text == "ab"
    assert "stream" not in json.loads(loopback.last.body)
    pieces = call(lambda client: collect(client.chats.create(text="x", stream=True)))
    assert [piece.delta for piece in pieces] == ["a", "b"]
    assert all(isinstance(piece, sdk.types.Piece) for piece in pieces)
    assert json.loads(loopback.last.body) == {"text": "x", "stream": True}
    assert "text/event-stream" in (loopback.last.header("accept") or "")


RAW = {
    "crlf": b'data: {"delta": "a"}\r\n\r\ndata: {"delta": "b"}\r\n\r\n',
    "cr": b'data: {"delta": "a"}\r\rdata: {"delta": "b"}\r\r',
    "no space, comments, other fields": b': hi\nid: 7\nretry: 10\nevent: x\ndata:{"delta": "a"}\n\n:\n\ndata:{"delta": "b"}\n\n',
    "several lines": b'data: {"delta":\ndata: "a"}\n\ndata: {\ndata: "delta": "b"\ndata: }\n\n',
    "byte order mark": b'\xef\xbb\xbfdata: {"delta": "a"}\n\ndata: {"delta": "b"}\n\n',
    "empty events": b'\n\n\nevent: ping\n\ndata: {"delta": "a"}\n\n\ndata: {"delta": "b"}\n\n',
}


@pytest.mark.parametrize("case", RAW)
@pytest.mark.parametrize("size", [1, 7, 10_000])
def test_the_event_stream_grammar(
    generate: Generator, server: Serve, case: str, size: int
):
    sdk = generate(_CHAT)
    raw = RAW[case]
    loopback = server(
        lambda _: sse(raw[i : i + size] for i in range(0, len(raw), size))
    )
    with sdk.client(loopback.url) as client:
        pieces = list(client.chats.create(text="x", stream=True))
    assert [piece.delta for piece in pieces] == ["a", "b"]


def test_characters_split_between_packets(generate: Generator, server: Serve):
    sdk = generate(_CHAT)
    raw = events('{"delta": "grün\u2028日本"}')
    loopback = server(lambda _: sse(raw[i : i + 1] for i in range(len(raw))))
    with sdk.client(loopback.url) as client:
        (piece,) = client.chats.create(text="x", stream=True)
    assert piece.delta == "grün\u2028日本"


def test_events_come_as_they_are_sent(generate: Generator, server: Serve):
    sent: list[float] = []

    def slowly() -> Iterator[bytes]:
        for delta in "ab":
            sent.append(time.monotonic())
            yield events(f'{{"delta": "{delta}"}}', end=False)
            time.sleep(0.3)

    sdk = generate(_CHAT)
    loopback = server(lambda _: sse(slowly()))
    with (
        sdk.client(loopback.url) as client,
        client.chats.create(text="x", stream=True) as stream,
    ):
        next(iter(stream))
        # The second event has not even been made when the first one is here.
        assert len(sent) == 1


def test_a_stream_can_be_left_early(generate: Generator, server: Serve):
    def endless() -> Iterator[bytes]:
        while True:
            yield events('{"delta": "a"}', end=False)
            time.sleep(0.01)

    sdk = generate(_CHAT)
    loopback = server(
        lambda r: (
            sse(endless()) if b'"stream"' in r.body else json_reply('{"text": ""}')
        )
    )
    with sdk.client(loopback.url) as client:
        with client.chats.create(text="x", stream=True) as stream:
            assert next(iter(stream)).delta == "a"
        assert client.chats.create(text="x").text == ""


def test_an_error_before_the_stream(
    generate: Generator, calling: Calling, server: Serve
):
    sdk = generate(_CHAT)
    loopback = server(json_reply('{"error": {"message": "no"}}', 404))
    with pytest.raises(sdk.module.NotFoundError):
        calling(sdk, loopback.url)(
            lambda client: collect(client.chats.create(text="x", stream=True))
        )


def test_an_error_within_the_stream(generate: Generator, server: Serve):
    body = (
        events('{"delta": "a"}', end=False)
        + b'event: error\ndata: {"error": {"message": "broken"}}\n\n'
    )
    sdk = generate(_CHAT)
    loopback = server(sse(body))
    seen: list[str] = []
    with sdk.client(loopback.url) as client:
        stream = client.chats.create(text="x", stream=True)
        with pytest.raises(sdk.module.APIError, match="broken"):
            seen.extend(piece.delta for piece in stream)
    assert seen == ["a"]


_LINES = """
    paths:
      /logs:
        get:
          responses:
            '200':
              content:
                application/x-ndjson: {schema: {$ref: '#/components/schemas/Line'}}
    components:
      schemas:
        Line: {type: object, required: [n], properties: {n: {type: integer}}}
"""


@pytest.mark.parametrize("raw", [b'{"n": 1}\n{"n": 2}\n', b'{"n": 1}\r\n\n{"n": 2}'])
def test_json_lines(generate: Generator, calling: Calling, server: Serve, raw: bytes):
    sdk = generate(_LINES)
    loopback = server(
        lambda _: Reply(200, iter([raw]), {"content-type": "application/x-ndjson"})
    )
    lines = calling(sdk, loopback.url)(lambda client: collect(client.logs.retrieve()))
    assert [line.n for line in lines] == [1, 2]


def test_item_schema_of_3_2(generate: Generator, calling: Calling, server: Serve):
    sdk = generate("""
        openapi: 3.2.0
        info: {title: Shop, version: '1'}
        paths:
          /feeds:
            post:
              responses:
                '200':
                  content:
                    text/event-stream:
                      itemSchema:
                        type: object
                        required: [data]
                        properties:
                          event: {type: string}
                          id: {type: string}
                          data: {type: string, contentMediaType: application/json, contentSchema: {$ref: '#/components/schemas/Line'}}
        components:
          schemas:
            Line: {type: object, required: [n], properties: {n: {type: integer}}}
    """)
    loopback = server(sse(b'event: tick\nid: 1\ndata: {"n": 1}\n\n'))
    (event,) = calling(sdk, loopback.url)(lambda client: collect(client.feeds.create()))
    data = getattr(event, "data", event)
    assert data.n == 1
