"""The package around the client, and the text of it all."""

from __future__ import annotations

import ast
import base64
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


def secured(schemes: dict[str, Any], *alternatives: str) -> dict[str, Any]:
    """Something that is read with one of these schemes."""
    return {
        "components": {"securitySchemes": schemes},
        "security": [{name: []} for name in alternatives],
        "paths": {
            "/things": {
                "get": {
                    "responses": {
                        "200": {
                            "description": "",
                            "content": {"application/json": {"schema": {}}},
                        }
                    }
                }
            }
        },
    }


BASIC = {"type": "http", "scheme": "basic"}
BEARER = {"type": "http", "scheme": "bearer"}


@pytest.mark.parametrize(
    ("schemes", "alternatives", "shown"),
    [
        ({"b": BASIC}, ["b"], 'username="…", password="…"'),
        ({"b": BASIC, "t": BEARER}, ["b", "t"], 't="…"'),
        ({"b": BASIC, "bearer": BEARER}, ["bearer", "b"], 'token="…"'),
    ],
)
def test_the_readme_shows_the_credentials_that_most_operations_need(
    generate: Generate,
    schemes: dict[str, Any],
    alternatives: list[str],
    shown: str,
) -> None:
    client = generate(secured(schemes, *alternatives), client_name="Sample")
    assert f"client = Sample({shown})" in client.files["README.md"]


def test_the_readme_says_what_to_do_where_no_credentials_are_described(
    generate: Generate,
) -> None:
    said = 'default_headers={"Authorization": "Bearer …"}'
    assert said in generate(secured({})).files["README.md"]
    assert said not in generate(secured({"t": BEARER}, "t")).files["README.md"]


@pytest.mark.parametrize(
    ("scheme", "argument"),
    [
        ("slackAuth", "token"),
        ("slackBotToken", "bot_token"),
        ("botToken", "bot_token"),
        ("oauth_2_0", "token"),
    ],
)
def test_credentials_are_not_called_what_the_api_is_called(
    generate: Generate, scheme: str, argument: str
) -> None:
    client = generate(secured({scheme: BEARER}, scheme), environment_prefix="SLACK")
    assert f'Bearer(env="SLACK_{argument.upper()}"' in client["_client.py"]
    assert f"        {argument}: Token | None = None," in client["_client.py"]


def test_credentials_can_be_changed_by_their_names(generate: Generate) -> None:
    client = generate(
        secured({"b": BASIC, "t": BEARER}, "b", "t"), client_name="Sample"
    )
    sample = client.module().Sample(
        username="me", password="old", base_url="https://api.test"
    )
    other = sample.with_options(password="new", timeout=3)
    assert type(other) is type(sample)
    assert other._core.settings.timeout == 3
    needed = other._core.settings.authenticator.needed((("b",),), lambda _: False)
    assert needed[0][1] == base64.b64encode(b"me:new").decode()


def test_a_header_that_tells_one_call_from_others_is_an_argument_of_each(
    generate: Generate,
) -> None:
    operation = secured({})["paths"]["/things"]["get"]
    header = {"in": "header", "schema": {"type": "string"}}
    spec = {
        "paths": {
            f"/things{n}": {
                "get": operation,
                "parameters": [
                    header | {"name": "X-Request-Id"},
                    header | {"name": "X-Team"},
                ],
            }
            for n in range(6)
        }
    }
    client = generate(spec)
    assert "team: str | None = None" in client["_client.py"]
    assert "request_id: str" not in client["_client.py"]


def test_of_several_kinds_of_json_the_plain_one_is_asked_for(
    generate: Generate,
) -> None:
    spec = secured({})
    answers = spec["paths"]["/things"]["get"]["responses"]["200"]
    answers["content"] = {
        "application/vnd.other+json": {"schema": {"type": "integer"}},
        "application/json": {"schema": {"type": "string"}},
    }
    client = generate(spec)
    assert ") -> str:" in client["resources/things.py"]
    assert "vnd.other" not in client["resources/things.py"]


def test_file_fields_of_a_form_are_known_to_the_runtime(generate: Generate) -> None:
    file = {"type": "string", "format": "binary"}
    properties = {
        "one": file,
        "many": {"type": "array", "items": file},
        "either": {"anyOf": [file, {"type": "string"}]},
        "text": {"type": "string"},
    }
    body = {"schema": {"type": "object", "properties": properties}}
    spec = {
        "paths": {
            "/things": {
                "post": {
                    "requestBody": {"content": {"multipart/form-data": body}},
                    "responses": {"204": {"description": ""}},
                }
            }
        }
    }
    client = generate(spec)
    assert 'Multipart(files=("one", "many"))' in client["resources/things.py"]


def test_a_form_of_optional_files_is_json_without_them(generate: Generate) -> None:
    text = {"type": "string"}
    file = {"type": "string", "contentEncoding": "binary"}
    plain = {"schema": {"type": "object", "properties": {"text": text}}}
    form = {"schema": {"type": "object", "properties": {"text": text, "file": file}}}

    def post(**changes: Any) -> dict[str, Any]:
        contents = {"application/json": plain, "multipart/form-data": form | changes}
        return {
            "post": {
                "requestBody": {"content": contents},
                "responses": {"204": {"description": ""}},
            }
        }

    needed = {"schema": form["schema"] | {"required": ["file"]}}
    client = generate({"paths": {"/ones": post(), "/twos": post(**needed)}})
    assert "without_files=JSON" in client["resources/ones.py"]
    assert "file: File | Omit = omit" in client["resources/ones.py"]
    assert "without_files" not in client["resources/twos.py"]
