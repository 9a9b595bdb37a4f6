"""Our generated client and the official one send the same requests."""

from __future__ import annotations

import email.parser
import email.policy
import importlib
import json
import sys
import warnings
from collections.abc import Callable, Iterator
from dataclasses import replace
from types import ModuleType
from typing import Any
from urllib.parse import parse_qsl, unquote

import httpx2
import pytest

import triptych
from tests.spec.official_calls import CALLS
from tests.spec.test_examples import SPEC

HEADERS = ("authorization", "openai-beta")
#: What the two send differently: (call, part) -> why.
DIFFERENT: dict[tuple[str, str], str] = {}


@pytest.fixture(scope="session")
def ours(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """The client of spec/, generated and imported."""
    folder = tmp_path_factory.mktemp("openai")
    config = triptych.read_config(SPEC / "triptych.yaml")
    triptych.generate(replace(config, output=folder, file=None))
    sys.path.insert(0, str(folder / "client" / "src"))
    yield importlib.import_module("openai_client")
    sys.path.remove(str(folder / "client" / "src"))


@pytest.fixture(scope="session")
def theirs() -> ModuleType:
    return pytest.importorskip("openai")


def sent_by(module: ModuleType, call: Callable[[Any], Any]) -> list[dict[str, Any]]:
    """The requests of one call, each as its comparable parts."""
    requests: list[dict[str, Any]] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        body = request.read()
        requests.append(_parts(request, body))
        if b'"stream":true' in body.replace(b" ", b""):
            is_chat = request.url.path.endswith("/completions")
            events = b"data: [DONE]\n\n" if is_chat else b""
            kind = {"content-type": "text/event-stream"}
            return httpx2.Response(200, headers=kind, content=events)
        page = {"id": "x", "object": "list", "data": [], "has_more": False}
        return httpx2.Response(200, json=page)

    with httpx2.Client(transport=httpx2.MockTransport(answer)) as http_client:
        client = module.OpenAI(
            api_key="sk-project",
            admin_api_key="sk-admin",
            base_url="http://api.test/v1",
            max_retries=0,
            http_client=http_client,
        )
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            call(client)
    return requests


def _parts(request: httpx2.Request, body: bytes) -> dict[str, Any]:
    kind = request.headers.get("content-type", "")
    path = request.url.raw_path.partition(b"?")[0].decode()
    return {
        "method": request.method,
        "path": [unquote(segment) for segment in path.split("/")],
        "query": sorted(parse_qsl(request.url.query.decode(), keep_blank_values=True)),
        "content-type": kind.partition(";")[0] if body else None,
        "body": _body(kind, body),
        **{name: request.headers.get(name) for name in HEADERS},
    }


def _body(kind: str, body: bytes) -> Any:
    if not body:
        return None
    if kind.startswith("multipart/"):
        head = f"Content-Type: {kind}\r\n\r\n".encode()
        parser = email.parser.BytesParser(policy=email.policy.HTTP)
        fields = parser.parsebytes(head + body).iter_parts()
        return sorted(
            (
                str(field.get_param("name", header="content-disposition")),
                field.get_filename(),
                field.get_payload(decode=True),
            )
            for field in fields
        )
    return json.loads(body)


@pytest.mark.parametrize("name", CALLS)
def test_same_request(name: str, ours: ModuleType, theirs: ModuleType) -> None:
    mine, official = sent_by(ours, CALLS[name]), sent_by(theirs, CALLS[name])
    assert len(mine) == len(official) == 1
    for part, value in official[0].items():
        if (name, part) in DIFFERENT:
            assert mine[0][part] != value, "the same by now"
        else:
            assert mine[0][part] == value, part


def test_there_are_enough_calls() -> None:
    assert len(CALLS) >= 40
    assert {call for call, _ in DIFFERENT} <= set(CALLS)
