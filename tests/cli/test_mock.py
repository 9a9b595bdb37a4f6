"""``triptych mock``: from a document to a server that answers, with nothing on disk."""

from __future__ import annotations

import json
import signal
import socket
import subprocess
import sys
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest

from tests.harness.mock_server import mock_server
from tests.harness.processes import python_environment

DOCUMENT = {
    "openapi": "3.1.0",
    "info": {"title": "Shop", "version": "1"},
    "paths": {
        "/things/{id}": {
            "get": {
                "parameters": [
                    {
                        "name": "id",
                        "in": "path",
                        "required": True,
                        "schema": {"type": "string"},
                    }
                ],
                "responses": {
                    "200": {
                        "description": "d",
                        "content": {
                            "application/json": {
                                "schema": {"$ref": "#/components/schemas/Thing"},
                                "examples": {
                                    "red": {"value": {"id": "1", "colour": "red"}},
                                    "blue": {"value": {"id": "2", "colour": "blue"}},
                                },
                            }
                        },
                    },
                    "404": {
                        "description": "d",
                        "content": {
                            "application/json": {
                                "schema": {"type": "object"},
                                "example": {"why": "gone"},
                            }
                        },
                    },
                },
            }
        },
        "/made": {
            "get": {
                "responses": {
                    "200": {
                        "description": "d",
                        "content": {
                            "application/json": {
                                "schema": {"$ref": "#/components/schemas/Made"}
                            }
                        },
                    }
                }
            }
        },
    },
    "components": {
        "schemas": {
            "Thing": {
                "type": "object",
                "required": ["id"],
                "properties": {"id": {"type": "string"}, "colour": {"type": "string"}},
            },
            "Made": {
                "type": "object",
                "required": ["word", "few"],
                "properties": {
                    "word": {"type": "string"},
                    "few": {"type": "integer", "maximum": 3, "minimum": 1},
                },
            },
        }
    },
}


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    folder = tmp_path / "alone"
    folder.mkdir()
    path = folder / "openapi.json"
    path.write_text(json.dumps(DOCUMENT))
    return path


def get(url: str, **headers: str) -> tuple[int, object]:
    try:
        with urlopen(Request(url, headers=headers), timeout=30) as answer:
            return answer.status, json.load(answer)
    except HTTPError as error:
        with error:
            return error.code, json.load(error)


def run(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "triptych", "mock", *arguments]
    return subprocess.run(
        command,
        capture_output=True,
        text=True,
        cwd=cwd,
        env=python_environment(),
        timeout=300,
        check=False,
    )


def test_a_mock_answers_from_memory(spec: Path) -> None:
    with mock_server(spec, cwd=spec.parent) as mock:
        assert get(f"{mock.url}/openapi.json") == (200, DOCUMENT)
        red = {"id": "x", "colour": "red"}
        assert get(f"{mock.url}/things/x") == (200, red)
        blue = {"id": "x", "colour": "blue"}
        assert get(f"{mock.url}/things/x", Prefer="example=blue") == (200, blue)
        gone = get(f"{mock.url}/things/x", Prefer="code=404, example=blue")
        assert gone == (404, {"why": "gone"})
        assert get(f"{mock.url}/made") == (200, {"word": "string", "few": 1})
        assert get(f"{mock.url}/nothing")[0] == 404
        mock.process.send_signal(signal.SIGINT)
        assert mock.process.wait(30) == 0
    assert list(spec.parent.iterdir()) == [spec]


def test_keys_that_are_named_are_the_only_ones(spec: Path) -> None:
    document = json.loads(spec.read_text())
    document["security"] = [{"key": []}]
    scheme = {"type": "http", "scheme": "bearer"}
    document["components"]["securitySchemes"] = {"key": scheme}
    spec.write_text(json.dumps(document))
    with mock_server(spec, "--key", "one", "--key", "two") as mock:
        for key, status in (("one", 200), ("two", 200), ("three", 401)):
            found = get(f"{mock.url}/made", Authorization=f"Bearer {key}")
            assert found[0] == status


def test_a_seed_varies_what_is_made_up_and_nothing_else(spec: Path) -> None:
    found = []
    for seed in ("5", "5", "6"):
        with mock_server(spec, "--seed", seed) as mock:
            found.append(get(f"{mock.url}/made"))
            assert get(f"{mock.url}/things/x")[1] == {"id": "x", "colour": "red"}
    assert found[0] == found[1] != found[2]
    assert found[0][1] != {"word": "string", "few": 1}


def test_a_document_with_errors_is_told_with_its_places(tmp_path: Path) -> None:
    path = tmp_path / "bad.yaml"
    path.write_text("openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths:\n  x: [\n")
    result = run(str(path), "--port", "0", cwd=tmp_path)
    assert result.returncode == 1
    assert "bad.yaml:" in result.stderr
    assert "Traceback" not in result.stderr
    assert result.stdout == ""


def test_a_port_in_use_is_one_sentence(spec: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        result = run(str(spec), "--port", str(port), cwd=spec.parent)
    assert result.returncode == 1
    assert result.stderr.startswith(f"error: Port {port} of 127.0.0.1 is in use.")
    assert len(result.stderr.splitlines()) == 1
