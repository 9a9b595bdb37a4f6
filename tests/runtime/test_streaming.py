"""Streams of events and lines."""

from __future__ import annotations

import json

import httpx2
import pytest
from example_client import _runtime as rt
from example_client._runtime import Events, Operation, Ref
from example_client._runtime.sse import JsonLines, JsonSequence, ServerSentEvents


def decode(text, size=None):
    decoder = ServerSentEvents()
    data = text if isinstance(text, bytes) else text.encode()
    size = size or len(data)
    events = []
    for start in range(0, len(data), size):
        events += decoder.feed(data[start : start + size])
    events += decoder.end()
    return [(e.event, e.data.decode(), e.id, e.retry) for e in events]


WHOLE = (
    "\ufeff: a comment\n"
    "event: greeting\n"
    "id: 1\n"
    "data: one\n"
    "data: two\n"
    "\n"
    "data:no space\r\n"
    "\r\n"
    "retry: 1500\r"
    "data:  two spaces\r"
    "\r"
    "id\n"
    "data\n"
    "\n"
    "event: nothing to say\n"
    "\n"
    "unknown: field\n"
    "retry: soon\n"
    "id: nul\0\n"
    'data: {"é": "€"}\n'
    "\n"
)
EXPECTED = [
    ("greeting", "one\ntwo", "1", None),
    ("", "no space", None, None),
    ("", " two spaces", None, 1500),
    ("", "", "", None),
    ("", '{"é": "€"}', None, None),
]


@pytest.mark.parametrize("size", [None, 1, 2, 3, 7, 64])
def test_events_are_decoded_however_the_bytes_are_cut(size):
    assert decode(WHOLE, size) == EXPECTED


def test_crlf_cut_in_two_is_one_line_end():
    decoder = ServerSentEvents()
    first = list(decoder.feed(b"data: a\r"))
    rest = list(decoder.feed(b"\n\r\ndata: b\n\n"))
    assert not first
    assert [event.data for event in rest] == [b"a", b"b"]


def test_an_event_without_its_last_empty_line_is_not_lost():
    assert [e[1] for e in decode("data: a\n\ndata: b")] == ["a", "b"]


def test_json_lines_and_sequences():
    for decoder, text in (
        (JsonLines(), b'{"a":1}\r\n\n{"a":2}\n{"a":3}'),
        (JsonSequence(), b'\x1e{"a":1}\n\x1e{"a":2}\n\x1e{"a":3}\n'),
    ):
        found = [t for i in range(len(text)) for t in decoder.feed(text[i : i + 1])]
        found += decoder.end()
        assert [json.loads(t) for t in found] == [{"a": 1}, {"a": 2}, {"a": 3}]


CHUNK = '{"id":"%s","choices":[]}'


def events(*texts):
    return "".join(f"data: {text}\n\n" for text in texts)


class Body(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    """A body that can break, and knows how far it was read and whether it was closed."""

    def __init__(self, *pieces):
        self.pieces = pieces
        self.read = 0
        self.closed = False

    def __iter__(self):
        for piece in self.pieces:
            if isinstance(piece, Exception):
                raise piece
            self.read += 1
            yield piece.encode()

    async def __aiter__(self):
        for piece in self:
            yield piece

    def close(self):
        self.closed = True

    async def aclose(self):
        self.closed = True


def sse(*pieces, **headers):
    body = Body(*pieces)
    return (
        httpx2.Response(
            200, headers={"content-type": "text/event-stream", **headers}, stream=body
        ),
        body,
    )


def chat(client):
    return client.chat.completions.create(messages=[], model="m", stream=True)


def test_a_stream_gives_typed_items_until_its_end(exchange):
    answer, body = sse(
        events(CHUNK % "a"), events(CHUNK % "b", "[DONE]"), events(CHUNK % "late")
    )
    served = exchange(answer)
    stream = chat(served.client())
    assert [(type(item).__name__, item.id) for item in stream] == [
        ("CompletionChunk", "a"),
        ("CompletionChunk", "b"),
    ]
    assert served.request.headers["accept"] == "text/event-stream"
    assert json.loads(served.request.content)["stream"] is True
    assert body.closed
    assert body.read == 3, "the rest is read, so that the connection can be used again"


def test_items_come_as_soon_as_they_are_there(exchange):
    answer, body = sse(events(CHUNK % "a"), events(CHUNK % "b"))
    stream = chat(exchange(answer).client())
    assert next(stream).id == "a"
    assert body.read == 1


def test_closing_early_closes_the_response(exchange):
    for leave in ("close", "with"):
        answer, body = sse(events(CHUNK % "a"), events(CHUNK % "b"))
        stream = chat(exchange(answer).client())
        if leave == "with":
            with stream:
                next(stream)
        else:
            next(stream)
            stream.close()
        assert body.closed
        assert body.read == 1
        assert list(stream) == []


def test_a_stream_never_iterated_can_be_closed(exchange):
    answer, body = sse(events(CHUNK % "a"))
    chat(exchange(answer).client()).close()
    assert body.closed


def test_an_error_in_a_stream_is_raised(exchange):
    text = events(CHUNK % "a", '{"error": {"message": "overloaded"}}')
    answer, body = sse(text, **{"x-request-id": "r"})
    stream = chat(exchange(answer).client())
    next(stream)
    with pytest.raises(rt.APIStreamError, match="overloaded") as caught:
        next(stream)
    assert caught.value.body == {"error": {"message": "overloaded"}}
    assert caught.value.request_id == "r"
    assert body.closed


def test_an_error_event_is_raised_unless_it_is_described(exchange):
    for data in ('{"message": "bad"}', "bad"):
        answer, _ = sse(f"event: error\ndata: {data}\n\n")
        with pytest.raises(rt.APIStreamError, match="bad"):
            list(chat(exchange(answer).client()))
    answer, _ = sse(f"event: error\ndata: {CHUNK % 'a'}\n\n")
    assert [item.id for item in chat(exchange(answer).client())] == ["a"]


def test_the_word_error_in_an_item_is_no_error(exchange):
    answer, _ = sse(events('{"id":"\\"error\\"","choices":[],"error":null}'))
    assert [item.id for item in chat(exchange(answer).client())] == ['"error"']


def test_an_item_of_another_shape_is_kept_or_refused(exchange):
    answer, _ = sse(events('{"id": 5, "choices": 7}'))
    (item,) = chat(exchange(answer).client())
    assert (item.id, item.choices) == (5, 7)
    answer, _ = sse(events('{"id": 5}'))
    with pytest.raises(rt.ResponseValidationError):
        list(chat(exchange(answer).client(strict=True)))


def test_an_item_that_is_no_json_is_a_decode_error(exchange):
    answer, _ = sse(events("{half"))
    with pytest.raises(rt.DecodeError) as caught:
        list(chat(exchange(answer).client()))
    assert caught.value.body == b"{half"


def test_a_broken_connection_is_a_connection_error(exchange):
    answer, body = sse(events(CHUNK % "a"), httpx2.ReadError("gone"))
    stream = chat(exchange(answer).client())
    next(stream)
    with pytest.raises(rt.APIConnectionError):
        next(stream)
    assert body.closed


def test_an_error_before_the_stream_is_a_status_error(exchange):
    answer = httpx2.Response(400, json={"error": {"message": "no"}})
    with pytest.raises(rt.BadRequestError, match="no"):
        chat(exchange(answer).client())


@pytest.fixture
def stream_of(exchange):
    def make(events, *answers, **settings):
        served = exchange(*answers)
        operation = Operation("GET", "/events", events=events)
        return served.client(**settings)._stream(operation, {}), served

    return make


def test_text_events(stream_of):
    stream, _ = stream_of(
        Events(Ref("str"), data="text", end="bye"), sse(events("a", "{b", "bye"))[0]
    )
    assert list(stream) == ["a", "{b"]


def test_envelopes_hold_the_whole_event(stream_of):
    text = 'event: e\nid: 7\nretry: 5\ndata: {"a":1}\n\ndata: plain\n\n'
    stream, _ = stream_of(Events(Ref("dict[str, Any]"), envelope=True), sse(text)[0])
    assert list(stream) == [
        {"event": "e", "data": {"a": 1}, "id": "7", "retry": 5},
        {"data": "plain"},
    ]
    stream, _ = stream_of(
        Events(Ref("dict[str, Any]"), envelope=True, data="text"),
        sse('data: {"a":1}\n\n')[0],
    )
    assert list(stream) == [{"data": '{"a":1}'}]


def test_lines_are_items_and_have_no_error_events(stream_of):
    stream, served = stream_of(
        Events(Ref("dict[str, Any]"), format="json_lines"),
        sse('{"error":1}\n{"a":2}')[0],
    )
    assert list(stream) == [{"error": 1}, {"a": 2}]
    assert "application/x-ndjson" in served.request.headers["accept"]
    stream, _ = stream_of(
        Events(Ref("dict[str, Any]"), format="json_seq"),
        sse('\x1e{"a":1}\n\x1e{"a":2}\n')[0],
    )
    assert list(stream) == [{"a": 1}, {"a": 2}]


def test_a_broken_stream_is_taken_up_where_it_broke(stream_of, monkeypatch):
    pauses = []
    monkeypatch.setattr("example_client._runtime.streaming.time.sleep", pauses.append)
    first, broken = sse("retry: 20\nid: 1\ndata: a\n\n", httpx2.ReadError("gone"))
    second, _ = sse("id: 2\ndata: b\n\n")
    third, _ = sse("data: end\n\n")
    what = Events(Ref("str"), data="text", end="end", reconnect=True)
    stream, served = stream_of(what, first, second, third)
    assert list(stream) == ["a", "b"]
    assert [r.headers.get("last-event-id") for r in served.requests] == [None, "1", "2"]
    assert pauses == [0.02, 0.02]
    assert broken.closed


def test_a_stream_is_not_taken_up_for_ever_nor_without_an_id(stream_of, monkeypatch):
    monkeypatch.setattr("example_client._runtime.streaming.time.sleep", lambda _: None)
    what = Events(Ref("str"), data="text", reconnect=True)
    stream, served = stream_of(
        what,
        lambda _: sse("id: 1\ndata: a\n\n", httpx2.ReadError("gone"))[0],
        max_retries=0,
    )
    with pytest.raises(rt.APIConnectionError):
        list(stream)
    assert len(served.requests) == 4
    stream, served = stream_of(what, sse("data: a\n\n", httpx2.ReadError("gone"))[0])
    with pytest.raises(rt.APIConnectionError):
        list(stream)
    assert len(served.requests) == 1


@pytest.mark.anyio
async def test_async_streams_do_the_same(exchange):
    answer, body = sse(events(CHUNK % "a"), events(CHUNK % "b", "[DONE]"))
    stream = await chat(exchange(answer).async_client())
    assert [item.id async for item in stream] == ["a", "b"]
    assert body.closed
    answer, body = sse(events(CHUNK % "a"), events(CHUNK % "b"))
    async with await chat(exchange(answer).async_client()) as stream:
        assert (await anext(stream)).id == "a"
    assert body.closed
    assert body.read == 1
    answer, body = sse(events('{"error": "bad"}'))
    with pytest.raises(rt.APIStreamError, match="bad"):
        _ = [item async for item in await chat(exchange(answer).async_client())]
    answer, body = sse(httpx2.ReadError("gone"))
    with pytest.raises(rt.APIConnectionError):
        _ = [item async for item in await chat(exchange(answer).async_client())]
    assert body.closed


@pytest.mark.anyio
async def test_async_streams_are_taken_up_too(exchange, monkeypatch):
    first, _ = sse("retry: 1\nid: 1\ndata: a\n\n", httpx2.ReadError("gone"))
    served = exchange(first, sse("data: b\n\n")[0])
    operation = Operation(
        "GET", "/e", events=Events(Ref("str"), data="text", reconnect=True)
    )
    stream = await served.async_client()._stream(operation, {})
    assert [item async for item in stream] == ["a", "b"]
    assert served.request.headers["last-event-id"] == "1"


def test_early_close_releases_a_real_connection(loopback):
    from http.server import BaseHTTPRequestHandler
    from threading import Event

    from example_client import Example

    gone = Event()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self):
            self.rfile.read(int(self.headers["content-length"]))
            self.send_response(200)
            self.send_header("content-type", "text/event-stream")
            self.end_headers()
            try:
                for number in range(100_000):
                    self.wfile.write(events(CHUNK % number).encode())
            except OSError:
                gone.set()

        def log_message(self, *_):
            pass

    with Example(api_key="k", base_url=loopback(Handler)) as client:
        with chat(client) as stream:
            assert next(stream).id == "0"
        assert gone.wait(10)
