"""The samples of one call say the same thing in every language: their requests are compared."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from email import message_from_bytes
from email.policy import HTTP
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote

import pytest

from tests.contract.mocked import generate_and_import
from tests.harness.sampling import (
    Sample,
    environment_of,
    run_curl,
    run_node,
    run_python,
    samples_of,
    surroundings,
    write_files,
)
from tests.harness.servers import Received, Reply, serve
from triptych.languages.python.surface import Surface
from triptych.model.api import Api, Operation
from triptych.targets.docs.requests import Requests

FEATURES = Path(__file__).resolve().parents[1] / "features"

# What each language adds of its own accord.
_OWN = frozenset("""
    accept accept-encoding accept-language connection content-length host sec-fetch-mode transfer-encoding
    user-agent expect idempotency-key
    """.split())

STYLES = """\
openapi: 3.1.0
info: {title: Styled, version: 1.0.0}
servers: [{url: 'https://api.example.com/base'}]
components:
  schemas:
    Words: {type: array, items: {type: string}, example: ['a b', 'c,d', 'e&f']}
    Point: {type: object, properties: {x: {type: integer}, y: {type: string}}, example: {x: 1, y: 'n w'}}
    Nested: {type: object, properties: {a: {$ref: '#/components/schemas/Point'}, b: {$ref: '#/components/schemas/Words'}}, example: {a: {x: 1}, b: [p, q]}}
paths:
  /maps/{plain}/{label}/{matrix}/{point}/{reserved}:
    get:
      parameters:
        - {name: plain, in: path, required: true, schema: {type: string, example: 'a/b ?#é'}}
        - {name: label, in: path, required: true, style: label, explode: true, schema: {$ref: '#/components/schemas/Words'}}
        - {name: matrix, in: path, required: true, style: matrix, explode: true, schema: {$ref: '#/components/schemas/Point'}}
        - {name: point, in: path, required: true, schema: {$ref: '#/components/schemas/Point'}}
        - {name: reserved, in: path, required: true, allowReserved: true, schema: {type: string, example: 'a:b@c'}}
        - {name: words, in: query, required: true, schema: {$ref: '#/components/schemas/Words'}}
        - {name: joined, in: query, required: true, explode: false, schema: {$ref: '#/components/schemas/Words'}}
        - {name: spaced, in: query, required: true, style: spaceDelimited, explode: false, schema: {$ref: '#/components/schemas/Words'}}
        - {name: piped, in: query, required: true, style: pipeDelimited, explode: false, schema: {$ref: '#/components/schemas/Words'}}
        - {name: deep, in: query, required: true, style: deepObject, explode: true, schema: {$ref: '#/components/schemas/Nested'}}
        - {name: spread, in: query, required: true, schema: {$ref: '#/components/schemas/Point'}}
        - {name: flat, in: query, required: true, explode: false, schema: {$ref: '#/components/schemas/Point'}}
        - {name: raw, in: query, required: true, allowReserved: true, schema: {type: string, example: 'a/b:c'}}
        - {name: where, in: query, required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Nested'}}}}
        - {name: yes, in: query, required: true, schema: {type: boolean}}
        - {name: X-Words, in: header, required: true, schema: {type: array, items: {type: string}, example: [a, b]}}
        - {name: X-Point, in: header, required: true, explode: true, schema: {type: object, example: {x: 1, y: 2}}}
        - {name: session, in: cookie, required: true, schema: {type: string, example: abc}}
      responses: {'204': {description: Fine.}}
  /forms:
    post:
      requestBody:
        required: true
        content:
          application/x-www-form-urlencoded:
            schema:
              type: object
              required: [text, words, point, json, joined]
              properties:
                text: {type: string, example: 'a & b = c; "d"'}
                words: {$ref: '#/components/schemas/Words'}
                point: {$ref: '#/components/schemas/Nested'}
                json: {$ref: '#/components/schemas/Point'}
                joined: {$ref: '#/components/schemas/Words'}
            encoding:
              json: {contentType: application/json}
              joined: {style: form, explode: false}
      responses: {'200': {description: Text., content: {text/plain: {schema: {type: string}}}}}
  /uploads:
    put:
      requestBody:
        required: true
        content:
          multipart/form-data:
            schema:
              type: object
              required: [picture, files, title, tricky, at, details, words, styled]
              properties:
                picture: {type: string, format: binary}
                files: {type: array, items: {type: string, format: binary}}
                title: {type: string, example: plain}
                tricky: {type: string, example: 'a;type=text/html, "b" \\ c'}
                at: {type: string, example: '@etc/passwd'}
                details: {type: object, required: [x], properties: {x: {type: string, example: 'semi;colon "q"'}}}
                words: {$ref: '#/components/schemas/Words'}
                styled: {$ref: '#/components/schemas/Point'}
            encoding:
              picture: {contentType: image/png}
              styled: {style: deepObject, explode: true}
      responses: {'200': {description: Bytes., content: {image/png: {}}}}
  /texts:
    patch:
      requestBody: {required: true, content: {text/csv: {schema: {type: string}, example: "@a,b\\n'c',\\"d\\""}}}
      responses: {'204': {description: Fine.}}
  /bytes:
    post:
      requestBody: {required: true, content: {application/pdf: {}}}
      responses: {'204': {description: Fine.}}
  /json:
    post:
      requestBody:
        required: true
        content:
          application/json:
            schema: {type: object, properties: {text: {type: string}, big: {type: integer}, more: {}}}
            examples:
              quotes: {summary: Quotes, value: {text: "it's \\"so\\" $HOME `id` \\\\ \\u0000\\u202e\\n", big: 9007199254740991}}
              unknown: {value: {text: null, more: {'a-b': [1.5, true, null]}, unheard: [of]}}
      responses: {'200': {description: Fine., content: {application/json: {schema: {type: object}}}}}
"""


def test_of_every_style_and_kind_of_body(tmp_path: Path) -> None:
    spec = tmp_path / "styles.yaml"
    spec.write_text(STYLES, encoding="utf-8")
    _check(spec, "samples_of_styles", tmp_path)


@pytest.mark.parametrize(
    "name", sorted(path.stem for path in FEATURES.glob("*.yaml")), ids=str
)
def test_of_every_feature(name: str, tmp_path: Path) -> None:
    _check(FEATURES / f"{name}.yaml", f"samples_of_{name}", tmp_path)


def _check(spec: Path, package: str, folder: Path) -> None:
    mocked = generate_and_import(spec, folder / "out", package)
    samples = samples_of(mocked.api, mocked.surface)
    if not samples:
        assert not mocked.api.operations
        return
    sent = dict(_requests(mocked.api, mocked.surface, samples, folder))
    for sample in samples:
        if sample.language == "curl":
            continue
        reference = sent["curl", sample.operation, sample.call]
        request = sent[sample.language, sample.operation, sample.call]
        assert request == reference, sample


def _requests(
    api: Api, surface: Surface, samples: list[Sample], folder: Path
) -> Iterator[tuple[tuple[str, str, str], Any]]:
    operations = {operation.id: operation for operation in api.operations}
    bases = Requests(api, surface)
    replies = iter([Reply()])

    def answer(_: Received) -> Reply:
        return next(replies)

    with serve(answer) as server:
        environment = environment_of(surface, server.url)
        work = folder / "work"
        work.mkdir()
        write_files(samples, work)
        with surroundings(work, environment):
            for sample in samples:
                if sample.language.startswith("python"):
                    operation = operations[sample.operation]
                    replies = iter([_reply(operation, surface, sample)] * 3)
                    before = len(server.received)
                    fault = run_python(sample)
                    assert not fault, f"{sample}: {fault}\n{sample.code}"
                    assert len(server.received) > before, f"{sample} sends nothing"
                    yield _key(sample), _shown(server.received[before], operation)
        for language, run in (("curl", run_curl), ("javascript", run_node)):
            if language == "javascript" and shutil.which("node") is None:
                continue
            chosen = [sample for sample in samples if sample.language == language]
            urls = {_url(bases, operations[each.operation]) for each in chosen} - {""}
            replies = iter([Reply(200, b"{}")] * len(chosen))
            before = len(server.received)

            def moved(code: str, urls: set[str] = urls) -> str:
                for url in sorted(urls, reverse=True):
                    code = code.replace(url, server.url)
                return code

            faults = run(chosen, moved, work, environment)
            for sample, fault in zip(chosen, faults, strict=True):
                assert not fault, f"{sample}: {fault}\n{sample.code}"
            received = server.received[before:]
            for sample, request in zip(chosen, received, strict=True):
                yield _key(sample), _shown(request, operations[sample.operation])


def _key(sample: Sample) -> tuple[str, str, str]:
    return sample.language, sample.operation, sample.call


def _url(requests: Requests, operation: Operation) -> str:
    return next((p for p in requests.base_url(operation) if isinstance(p, str)), "")


def _reply(operation: Operation, surface: Surface, sample: Sample) -> Reply:
    """Something that the Python client can decode."""
    method = surface.methods[operation.id]
    streams = "as stream" in sample.code
    if streams:
        kind = operation.streaming.content.media_type if operation.streaming else ""
        body = b"data: {}\n\n" if "event" in kind else b"{}\n"
        return Reply(200, body, {"content-type": kind})
    shape = method.returns.shape
    kind = {"text": "text/plain", "binary": "application/octet-stream"}.get(shape, "")
    pages = operation.pagination is not None and not operation.pagination.items
    body = b"[]" if pages else b"{}"
    return Reply(200, body, {"content-type": kind or "application/json"})


def _shown(request: Received, operation: Operation) -> Any:
    """What of a request has to be the same in every language."""
    headers = {name: text for name, text in request.headers if name not in _OWN}
    kind = headers.pop("content-type", "")
    if () in [requirement.schemes for requirement in operation.security or ()]:
        headers.pop("authorization", None)  # whoever has a key may send it
    if operation.streaming is not None and operation.streaming.flag_location:
        headers["accept"] = request.header("accept") or ""
        if operation.streaming.flag_location != "accept":
            del headers["accept"]
    path, _, query = request.target.partition("?")
    pairs = sorted((unquote(n), unquote(v)) for n, v in _split(query))
    return request.method, unquote(path), pairs, headers, _body(request.body, kind)


def _split(query: str) -> Iterator[tuple[str, str]]:
    for pair in filter(None, query.split("&")):
        name, _, value = pair.partition("=")
        yield name, value


def _body(body: bytes, kind: str) -> Any:
    essence = kind.partition(";")[0]
    if essence.startswith("multipart/"):
        message = message_from_bytes(
            f"content-type: {kind}\r\n\r\n".encode() + body, policy=HTTP
        )
        # The client sends files last; the order of fields of different names says nothing (RFC 7578 §5.2).
        parts = [_part(part) for part in message.iter_parts()]
        return essence, sorted(parts, key=lambda part: part[1] is not None)
    if essence == "application/x-www-form-urlencoded":
        return essence, parse_qsl(body.decode(), keep_blank_values=True)
    if body and "json" in essence and "seq" not in essence:
        try:
            return essence, json.loads(body)
        except ValueError:
            pass
    return essence if body else "", body


def _part(part: Any) -> Any:
    name = part.get_param("name", header="content-disposition")
    filename, kind = part.get_filename(), part.get_content_type()
    content = part.get_payload(decode=True)
    # Text may or may not be called text/plain, and Node gives every Blob a name.
    if filename == "blob":
        filename = None
    if filename is not None or kind == "text/plain":
        kind = ""
    return name, filename, kind, json.loads(content) if "json" in kind else content
