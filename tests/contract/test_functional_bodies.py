"""Request bodies and plain responses, by content type, as they go over the wire."""

from __future__ import annotations

import email
import email.policy
import io
import json
import tracemalloc
from collections.abc import Callable, Iterator
from email.message import EmailMessage
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import pytest

from tests.contract.conftest import Calling, Serve
from tests.harness.generated import Generator
from tests.harness.servers import Received, Reply, json_reply


def parts_of(request: Received) -> list[EmailMessage]:
    """The parts of a multipart request, read by the standard library's MIME parser."""
    content_type = request.header("content-type") or ""
    raw = f"Content-Type: {content_type}\r\n\r\n".encode() + request.body
    message = email.message_from_bytes(raw, policy=email.policy.HTTP)
    assert message.is_multipart(), content_type
    return [part for part in message.iter_parts() if isinstance(part, EmailMessage)]


def described(request: Received) -> list[tuple[str, str | None, str, bytes]]:
    """(name, file name, content type, content) of each part."""
    return [
        (
            str(part.get_param("name", header="content-disposition")),
            part.get_filename(),
            part.get_content_type(),
            part.get_payload(decode=True),
        )
        for part in parts_of(request)
    ]


_PATCH = """
    paths:
      /things/{id}:
        patch:
          parameters: [{name: id, in: path, required: true, schema: {type: string}}]
          requestBody:
            required: true
            content:
              application/json:
                schema:
                  type: object
                  properties:
                    name: {type: [string, 'null']}
                    size: {type: integer}
                    part: {$ref: '#/components/schemas/Part'}
          responses:
            '200': {content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
    components:
      schemas:
        Part: {type: object, properties: {note: {type: [string, 'null']}}}
        Thing:
          type: object
          required: [id]
          properties:
            id: {type: string}
            name: {type: [string, 'null']}
            part: {$ref: '#/components/schemas/Part'}
"""


def test_null_and_absent_are_different_things(
    generate: Generator, calling: Calling, server: Serve
):
    sdk = generate(_PATCH)
    loopback = server(json_reply('{"id": "x"}'))
    call = calling(sdk, loopback.url)
    call(lambda client: client.things.update("x", name=None))
    assert json.loads(loopback.last.body) == {"name": None}
    call(lambda client: client.things.update("x", size=3))
    assert json.loads(loopback.last.body) == {"size": 3}
    call(lambda client: client.things.update("x", part={"note": None}))
    assert json.loads(loopback.last.body) == {"part": {"note": None}}
    assert loopback.last.method == "PATCH"
    assert loopback.last.header("content-type") == "application/json"


def test_null_and_absent_are_told_apart_in_answers(generate: Generator, server: Serve):
    sdk = generate(_PATCH)
    loopback = server(json_reply('{"id": "x", "name": null}'))
    with sdk.client(loopback.url) as client:
        thing = client.things.update("x", size=1)
    assert thing.name is None
    assert thing.part is None
    assert thing.model_fields_set == {"id", "name"}


def test_a_received_model_can_be_sent_back(generate: Generator, server: Serve):
    sdk = generate(_PATCH)
    loopback = server(json_reply('{"id": "x", "part": {"note": null, "more": 1}}'))
    with sdk.client(loopback.url) as client:
        part = client.things.update("x", size=1).part
        client.things.update("x", part=part)
    assert json.loads(loopback.last.body) == {"part": {"note": None, "more": 1}}


def test_extra_body_is_merged(generate: Generator, server: Serve):
    sdk = generate(_PATCH)
    loopback = server(json_reply('{"id": "x"}'))
    with sdk.client(loopback.url) as client:
        client.things.update("x", size=1, extra_body={"beta": True})
    assert json.loads(loopback.last.body) == {"size": 1, "beta": True}


def posting(content: str, *, required: bool = True) -> str:
    return f"""
        paths:
          /things:
            post:
              requestBody:
                required: {json.dumps(required)}
                content:
                  {content}
              responses:
                '200': {{content: {{application/json: {{schema: {{type: object}}}}}}}}
    """


def test_an_array_as_a_body(generate: Generator, calling: Calling, server: Serve):
    sdk = generate(
        posting("application/json: {schema: {type: array, items: {type: integer}}}")
    )
    loopback = server()
    calling(sdk, loopback.url)(lambda client: client.things.create(body=[1, 2]))
    assert json.loads(loopback.last.body) == [1, 2]


def test_an_optional_body_left_out(generate: Generator, server: Serve):
    schema = "{type: object, properties: {a: {type: string}}}"
    sdk = generate(posting(f"application/json: {{schema: {schema}}}", required=False))
    loopback = server()
    with sdk.client(loopback.url) as client:
        client.things.create()
    assert loopback.last.body in (b"", b"{}")


def test_json_with_a_vendor_type(generate: Generator, server: Serve):
    schema = "{type: object, properties: {a: {type: string}}}"
    sdk = generate(posting(f"application/vnd.shop+json: {{schema: {schema}}}"))
    loopback = server()
    with sdk.client(loopback.url) as client:
        client.things.create(a="ü")
    assert loopback.last.header("content-type") == "application/vnd.shop+json"
    assert json.loads(loopback.last.body) == {"a": "ü"}


_FORM = """application/x-www-form-urlencoded:
                    schema:
                      type: object
                      properties:
                        name: {type: string}
                        live: {type: boolean}
                        address: {type: object, properties: {city: {type: string}, geo: {type: object, properties: {x: {type: number}}}}}
                        items: {type: array, items: {type: object, properties: {price: {type: string}, quantity: {type: integer}}}}
                        tags: {type: array, items: {type: string}}
                    encoding:
                      address: {style: deepObject, explode: true}
                      items: {style: deepObject, explode: true}
                      tags: {style: deepObject, explode: true}
"""


def test_nested_forms(generate: Generator, calling: Calling, server: Serve):
    sdk = generate(posting(_FORM))
    loopback = server()
    calling(sdk, loopback.url)(
        lambda client: client.things.create(
            name="a & b",
            live=True,
            address={"city": "Köln", "geo": {"x": 1.5}},
            items=[{"price": "p1", "quantity": 2}, {"price": "p2"}],
            tags=["s", "t"],
        )
    )
    content_type = loopback.last.header("content-type") or ""
    assert content_type.startswith("application/x-www-form-urlencoded")
    pairs = parse_qsl(loopback.last.body.decode())
    assert pairs[:2] == [("name", "a & b"), ("live", "true")]
    assert ("address[city]", "Köln") in pairs
    assert ("address[geo][x]", "1.5") in pairs
    assert ("items[0][price]", "p1") in pairs
    assert ("items[0][quantity]", "2") in pairs
    assert ("items[1][price]", "p2") in pairs
    assert [v for n, v in pairs if n.startswith("tags[")] == ["s", "t"]


def test_a_plain_form_repeats_arrays(generate: Generator, server: Serve):
    schema = "{type: object, properties: {tag: {type: array, items: {type: string}}, n: {type: integer}}}"
    sdk = generate(posting(f"application/x-www-form-urlencoded: {{schema: {schema}}}"))
    loopback = server()
    with sdk.client(loopback.url) as client:
        client.things.create(tag=["a", "b"], n=0)
    assert parse_qsl(loopback.last.body.decode()) == [
        ("tag", "a"),
        ("tag", "b"),
        ("n", "0"),
    ]


_MULTIPART = """multipart/form-data:
                    schema:
                      type: object
                      required: [file]
                      properties:
                        file: {type: string, format: binary}
                        note: {type: string}
                        count: {type: integer}
                        about: {type: object, properties: {a: {type: integer}}}
                        extras: {type: array, items: {type: string, format: binary}}
                    encoding:
                      about: {contentType: application/json}
"""


def _as_path(folder: Path) -> Any:
    path = folder / "data.txt"
    path.write_bytes(b"content")
    return path


FILES: dict[str, Callable[[Path], Any]] = {
    "path": _as_path,
    "bytes": lambda _: b"content",
    "file object": lambda folder: _as_path(folder).open("rb"),
    "memory": lambda _: io.BytesIO(b"content"),
    "named": lambda _: ("data.txt", b"content"),
    "named and typed": lambda _: ("data.txt", b"content", "text/plain"),
}


@pytest.mark.parametrize("kind", FILES)
def test_multipart_files(
    generate: Generator, calling: Calling, server: Serve, kind: str, tmp_path: Path
):
    sdk = generate(posting(_MULTIPART))
    loopback = server()
    calling(sdk, loopback.url)(
        lambda client: client.things.create(
            file=FILES[kind](tmp_path), note="über", count=3, about={"a": 1}
        )
    )
    parts = {part[0]: part for part in described(loopback.last)}
    assert parts["file"][3] == b"content"
    assert parts["file"][1], "a file part needs a file name"
    if kind in ("path", "file object", "named", "named and typed"):
        assert parts["file"][1] == "data.txt"
    if kind == "named and typed":
        assert parts["file"][2] == "text/plain"
    assert parts["note"][1] is None
    assert parts["note"][3].decode() == "über"
    assert parts["count"][3] == b"3"
    assert parts["about"][2] == "application/json"
    assert json.loads(parts["about"][3]) == {"a": 1}


def test_multipart_arrays_of_files(generate: Generator, server: Serve):
    sdk = generate(posting(_MULTIPART))
    loopback = server()
    with sdk.client(loopback.url) as client:
        client.things.create(file=b"1", extras=[("a.txt", b"2"), ("b.txt", b"3")])
    extras = [part for part in described(loopback.last) if part[0].startswith("extras")]
    assert [(part[1], part[3]) for part in extras] == [("a.txt", b"2"), ("b.txt", b"3")]


def test_boundaries_differ_and_names_are_escaped(generate: Generator, server: Serve):
    sdk = generate(posting(_MULTIPART))
    loopback = server()
    with sdk.client(loopback.url) as client:
        client.things.create(file=('a"\r\nX-Evil: 1.txt', b"1"))
        client.things.create(file=b"1")
    types = {request.header("content-type") for request in loopback.received}
    assert len(types) == 2
    assert b"\r\nX-Evil" not in loopback.received[0].body


def test_a_path_is_streamed_and_not_read_whole(
    generate: Generator, server: Serve, tmp_path: Path
):
    path = tmp_path / "big.bin"
    with path.open("wb") as big:
        big.truncate(40_000_000)
    sizes: list[int] = []

    def answer(request: Received) -> Reply:
        sizes.append(len(request.body))
        return json_reply("{}")

    # The server lives in this process too, so what counts is what the client's code allocates.
    sdk = generate(posting(_MULTIPART))
    loopback = server(answer)
    with sdk.client(loopback.url) as client:
        client.things.create(file=b"warm up")
        tracemalloc.start()
        try:
            client.things.create(file=path)
            snapshot = tracemalloc.take_snapshot()
        finally:
            tracemalloc.stop()
    assert sizes[-1] > 40_000_000
    ours = [
        t for t in snapshot.traces if any("_runtime" in f.filename for f in t.traceback)
    ]
    assert max((trace.size for trace in ours), default=0) < 5_000_000


_BINARY = "application/octet-stream: {schema: {type: string, format: binary}}"


def test_binary_bodies(
    generate: Generator, calling: Calling, server: Serve, tmp_path: Path
):
    sdk = generate(posting(_BINARY))
    loopback = server()
    call = calling(sdk, loopback.url)
    for make in (FILES["path"], FILES["bytes"], FILES["file object"], FILES["memory"]):
        call(lambda client, make=make: client.things.create(file=make(tmp_path)))
        assert loopback.last.body == b"content"
        assert loopback.last.header("content-type") == "application/octet-stream"


def test_an_iterator_as_a_binary_body(generate: Generator, server: Serve):
    def pieces() -> Iterator[bytes]:
        yield b"con"
        yield b"tent"

    sdk = generate(posting(_BINARY))
    loopback = server()
    with sdk.client(loopback.url) as client:
        client.things.create(file=pieces())
    assert loopback.last.body == b"content"


@pytest.mark.parametrize("media_type", ["text/plain", "application/xml"])
def test_text_bodies(generate: Generator, server: Serve, media_type: str):
    sdk = generate(posting(f"{media_type}: {{schema: {{type: string}}}}"))
    loopback = server()
    with sdk.client(loopback.url) as client:
        client.things.create(body="<ä/>")
    assert loopback.last.body.decode() == "<ä/>"
    assert (loopback.last.header("content-type") or "").startswith(media_type)


def test_several_content_types_prefer_json(generate: Generator, server: Serve):
    content = """application/x-www-form-urlencoded: {schema: {type: object, properties: {a: {type: string}}}}
                  application/json: {schema: {type: object, properties: {a: {type: string}}}}
    """
    sdk = generate(posting(content))
    loopback = server()
    with sdk.client(loopback.url) as client:
        client.things.create(a="x")
        assert json.loads(loopback.last.body) == {"a": "x"}


def test_several_content_types_prefer_a_form_that_carries_files(
    generate: Generator, server: Serve
):
    content = """application/json: {schema: {type: object, properties: {a: {type: string}}}}
                  multipart/form-data:
                    schema: {type: object, properties: {a: {type: string}, file: {type: string, format: binary}}}
    """
    sdk = generate(posting(content))
    loopback = server()
    with sdk.client(loopback.url) as client:
        client.things.create(a="x", file=b"bytes")
        kind = loopback.last.header("content-type") or ""
        assert kind.startswith("multipart/form-data; boundary=")
        assert b'name="a"' in loopback.last.body
        assert b'name="file"' in loopback.last.body


def answering(content: str, status: str = "200") -> str:
    return f"""
        paths:
          /things/{{id}}:
            get:
              parameters: [{{name: id, in: path, required: true, schema: {{type: string}}}}]
              responses:
                '{status}': {{description: ok{content}}}
    """


def test_binary_answers(
    generate: Generator, calling: Calling, server: Serve, tmp_path: Path
):
    sdk = generate(
        answering(", content: {image/png: {schema: {type: string, format: binary}}}")
    )
    loopback = server(Reply(200, b"\x89PNG", {"content-type": "image/png"}))
    path = tmp_path / "image.png"
    with sdk.client(loopback.url) as client:
        answer = client.things.retrieve("x")
        assert answer.read() == b"\x89PNG"
        client.things.retrieve("x").write_to_file(path)
    assert path.read_bytes() == b"\x89PNG"


def test_a_download_is_streamed(generate: Generator, server: Serve, tmp_path: Path):
    sdk = generate(answering(", content: {application/octet-stream: {}}"))
    loopback = server(
        Reply(
            200,
            (b"x" * 1000 for _ in range(50)),
            {"content-type": "application/octet-stream"},
        )
    )
    path = tmp_path / "download"
    with (
        sdk.client(loopback.url) as client,
        client.things.with_streaming_response.retrieve("x") as response,
    ):
        response.write_to_file(path)
    assert path.stat().st_size == 50_000


def test_empty_answers(generate: Generator, calling: Calling, server: Serve):
    sdk = generate(answering("", "204"))
    loopback = server(Reply(204))
    assert (
        calling(sdk, loopback.url)(lambda client: client.things.retrieve("x")) is None
    )


def test_text_answers(generate: Generator, calling: Calling, server: Serve):
    sdk = generate(answering(", content: {text/plain: {schema: {type: string}}}"))
    loopback = server(
        Reply(200, "grün".encode(), {"content-type": "text/plain; charset=utf-8"})
    )
    assert (
        calling(sdk, loopback.url)(lambda client: client.things.retrieve("x")) == "grün"
    )


_TOLERANT = """
    paths:
      /things/{id}:
        get:
          parameters: [{name: id, in: path, required: true, schema: {type: string}}]
          responses:
            '200': {content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
    components:
      schemas:
        Thing:
          type: object
          required: [id, kind, made]
          properties:
            id: {type: string}
            kind: {type: string, enum: [small, large]}
            made: {type: string, format: date-time}
            shape:
              oneOf: [{$ref: '#/components/schemas/Round'}, {$ref: '#/components/schemas/Square'}]
              discriminator: {propertyName: type}
        Round: {type: object, required: [type, radius], properties: {type: {const: Round}, radius: {type: number}}}
        Square: {type: object, required: [type, side], properties: {type: {const: Square}, side: {type: number}}}
"""


def test_typed_answers(generate: Generator, calling: Calling, server: Serve):
    sdk = generate(_TOLERANT)
    body = '{"id": "x", "kind": "small", "made": "2026-01-02T03:04:05Z", "shape": {"type": "Square", "side": 2}}'
    loopback = server(json_reply(body))
    thing = calling(sdk, loopback.url)(lambda client: client.things.retrieve("x"))
    assert isinstance(thing, sdk.types.Thing)
    assert (thing.id, thing.kind, thing.made.year) == ("x", "small", 2026)
    assert isinstance(thing.shape, sdk.types.Square)


UNEXPECTED = {
    "unknown enum value": '{"id": "x", "kind": "huge", "made": "2026-01-02T03:04:05Z"}',
    "unknown member": '{"id": "x", "kind": "small", "made": "2026-01-02T03:04:05Z", "shape": {"type": "Oval", "a": 1}}',
    "missing field": '{"id": "x"}',
    "extra field": '{"id": "x", "kind": "small", "made": "2026-01-02T03:04:05Z", "colour": "red"}',
    "wrong type": '{"id": 5, "kind": "small", "made": "yesterday"}',
}


@pytest.mark.parametrize("case", UNEXPECTED)
def test_an_unexpected_answer_never_raises(
    generate: Generator, calling: Calling, server: Serve, case: str
):
    sdk = generate(_TOLERANT)
    sent = json.loads(UNEXPECTED[case])
    loopback = server(json_reply(UNEXPECTED[case]))
    thing = calling(sdk, loopback.url)(lambda client: client.things.retrieve("x"))
    assert thing.id == sent["id"]
    if "kind" in sent:
        assert thing.kind == sent["kind"]
    if case == "extra field":
        assert thing.colour == "red"
    if case == "wrong type":
        assert thing.made == "yesterday"


@pytest.mark.parametrize("case", ["missing field", "wrong type"])
def test_strict_clients_ask_for_valid_answers(
    generate: Generator, server: Serve, case: str
):
    sdk = generate(_TOLERANT)
    loopback = server(json_reply(UNEXPECTED[case]))
    with (
        sdk.client(loopback.url, strict=True) as client,
        pytest.raises(sdk.module.ResponseValidationError),
    ):
        client.things.retrieve("x")
