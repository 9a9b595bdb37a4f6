"""The package around the client, and the text of it all."""

from __future__ import annotations

import ast
import tomllib
from pathlib import Path
from typing import Any

import black
import pytest

from tests.targets.python_client.conftest import Generate, Generated
from triptych.model.api import Api
from triptych.targets import UnknownTarget, find, names
from triptych.targets.python_client import TARGET, Options

PAYLOADS = [
    '"""\nraise SystemExit("hit")\n"""',
    "'''\nraise SystemExit('hit')\n'''",
    '\\"); raise SystemExit("hit") #',
    "\nraise SystemExit('hit')\n#",
    "{__import__('os')._exit(3)}",
    "{{ 7 * 7 }}{% raw %}",
    "\u202eevil\u2066",
    "*/ --> <script>alert(1)</script>",
    "a\\",
    "`code` ```\nfence",
    "\x00\x1b[31m",
]


def hostile(text: str) -> dict[str, Any]:
    """The text in every place that a specification has for text."""
    parameter = {
        "name": f"q{text}",
        "in": "query",
        "description": text,
        "schema": {"type": "string", "default": text, "enum": [text, "other"]},
    }
    schema = {
        "title": text,
        "description": text,
        "type": "object",
        "required": ["kind"],
        "properties": {
            "kind": {"const": text, "description": text},
            text: {
                "type": "string",
                "description": text,
                "default": text,
                "pattern": "^a",
            },
        },
    }
    reference = {"$ref": "#/components/schemas/Thing"}
    return {
        "info": {"title": f"Sample {text}", "version": text, "description": text},
        "servers": [
            {
                "url": "https://{host}.example.com",
                "description": text,
                "variables": {"host": {"default": text, "description": text}},
            }
        ],
        "tags": [{"name": text, "description": text}],
        "paths": {
            "/things": {
                "post": {
                    "operationId": text,
                    "summary": text,
                    "description": text,
                    "tags": [text],
                    "parameters": [parameter],
                    "requestBody": {
                        "description": text,
                        "content": {"application/json": {"schema": reference}},
                    },
                    "responses": {
                        "200": {
                            "description": text,
                            "content": {"application/json": {"schema": reference}},
                        },
                        "404": {"description": text},
                    },
                    "security": [{text: []}],
                }
            }
        },
        "components": {
            "schemas": {
                "Thing": schema,
                "Choice": {"type": "string", "enum": [text, "x"], "x-enum-varnames": [text, "X"]},
            },
            "securitySchemes": {
                text: {"type": "apiKey", "in": "header", "name": "X-Key", "description": text}
            },
        },
    }  # fmt: skip


@pytest.mark.parametrize("text", PAYLOADS, ids=range(len(PAYLOADS)))
def test_text_of_a_specification_never_becomes_code(
    generate: Generate, text: str
) -> None:
    client = generate(hostile(text))
    for path, source in client.files.items():
        if path.endswith(".py"):
            tree = ast.parse(source)
            assert not any(isinstance(node, ast.JoinedStr) for node in _own(path, tree))
            assert not any(isinstance(node, ast.Raise) for node in _own(path, tree))
        if "/_runtime/" not in path:
            assert not {"\u202e", "\x00"} & set(source)
    read = client.module("types").Thing.model_validate({"kind": text, text: "y"})
    assert read.model_dump(by_alias=True) == {"kind": text, text: "y"}
    client.module("_client")
    client.module("resources.things")
    tomllib.loads(client.files["pyproject.toml"])


def _own(path: str, tree: ast.AST) -> list[ast.AST]:
    return [] if "/_runtime/" in path else list(ast.walk(tree))


@pytest.mark.parametrize("text", ["plain", *PAYLOADS])
def test_black_changes_nothing(generate: Generate, text: str) -> None:
    client = generate(hostile(text))
    mode = black.Mode(target_versions={black.TargetVersion.PY310})
    for path, source in client.files.items():
        if path.endswith(".py") and "/_runtime/" not in path:
            assert black.format_str(source, mode=mode) == source, path


def minimal(generate: Generate, **options: Any) -> Generated:
    return generate({"paths": {}}, **options)


def test_an_api_without_anything_is_a_package(generate: Generate) -> None:
    client = minimal(generate)
    module = client.module()
    assert module.__version__ == "0.1.0"
    assert {"Sample", "AsyncSample", "NotFoundError", "types"} <= set(dir(module))
    assert set(module.__all__) <= set(dir(module))
    with module.Sample(base_url="https://api.example.com"):
        pass


def test_options(generate: Generate) -> None:
    client = minimal(
        generate,
        package="mine",
        distribution="mine-dist",
        client_name="Mine",
        version="3.2.1",
        license="MIT",
        author='A "B"',
        homepage="https://example.com",
    )
    project = tomllib.loads(client.files["pyproject.toml"])["project"]
    assert project["name"] == "mine-dist"
    assert project["version"] == "3.2.1"
    assert project["authors"] == [{"name": 'A "B"'}]
    assert project["urls"] == {"Homepage": "https://example.com"}
    assert 'A "B"' in client.files["LICENSE"]
    assert client.module().Mine
    assert client.module().__version__ == "3.2.1"
    assert "pip install mine-dist" in client.files["README.md"]


def test_no_licence_unless_asked_for(generate: Generate) -> None:
    assert "LICENSE" not in minimal(generate).files


def test_the_readme_tells_only_of_what_there_is(generate: Generate) -> None:
    readme = minimal(generate).files["README.md"]
    for feature in ("Streaming", "Pagination", "Uploads", "Downloads", "Webhooks"):
        assert f"## {feature}" not in readme
    assert "## Errors" in readme


def test_the_same_input_gives_the_same_bytes(
    generate: Generate, tmp_path: Path
) -> None:
    first = generate(hostile("x"), package="same")
    second = generate(hostile("x"), package="same")
    assert first.files == second.files


def test_every_method_and_type_is_in_the_reference(generate: Generate) -> None:
    reference = generate(hostile("x")).files["api.md"]
    assert "`POST /things`" in reference
    assert "- `Thing`" in reference


def test_the_registry() -> None:
    assert names()[0] == "client"
    assert find("client") is TARGET
    assert TARGET.options is Options
    with pytest.raises(UnknownTarget, match="client"):
        find("cleint")


def test_presenting_is_pure() -> None:
    api = _api()
    assert TARGET.present(api, Options()) == TARGET.present(api, Options())


def _api() -> Api:
    from triptych.model.api import Resource
    from triptych.model.types import Docs

    return Api(
        title="T",
        version="1",
        docs=Docs(),
        servers=(),
        security_schemes=(),
        operations=(),
        root=Resource(path=(), operations=(), children=()),
        declarations={},
    )
