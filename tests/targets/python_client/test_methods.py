"""Resources, methods, and what they are made of."""

from __future__ import annotations

import ast
import inspect
import warnings
from typing import Any

import httpx2
import pytest

from tests.targets.python_client.conftest import Generate, Generated

OK: dict[str, Any] = {"200": {"description": "Done."}}


def answer(schema: dict[str, Any]) -> dict[str, Any]:
    return {
        "200": {
            "description": "It.",
            "content": {"application/json": {"schema": schema}},
        }
    }


def body(schema: dict[str, Any], required: bool = True) -> dict[str, Any]:
    return {"required": required, "content": {"application/json": {"schema": schema}}}


def parameters(function: Any) -> dict[str, inspect.Parameter]:
    return {
        name: parameter
        for name, parameter in inspect.signature(function).parameters.items()
        if name not in {"self", "options"}
    }


def client_of(client: Generated, handler: Any, **arguments: Any) -> Any:
    """The synchronous client, on a transport that answers by the handler."""
    module = client.module()
    name = next(n for n in dir(module) if f"Async{n}" in dir(module) and n == "Sample")
    http = httpx2.Client(transport=httpx2.MockTransport(handler))
    return getattr(module, name)(
        http_client=http, base_url="https://api.example.com", **arguments
    )


def test_arguments_of_all_places_reach_their_places(generate: Generate) -> None:
    client = generate(
        {
            "paths": {
                "/things/{thing-id}": {
                    "put": {
                        "parameters": [
                            {"name": "thing-id", "in": "path", "required": True, "schema": {"type": "string"}},
                            {"name": "thing-id", "in": "query", "schema": {"type": "string"}},
                            {"name": "X-Trace", "in": "header", "schema": {"type": "string"}},
                            {"name": "timeout", "in": "query", "schema": {"type": "integer"}},
                        ],
                        "requestBody": body(
                            {
                                "type": "object",
                                "properties": {
                                    "thing-id": {"type": "string"},
                                    "self": {"type": "string"},
                                    "options": {"type": "string"},
                                },
                            }
                        ),
                        "responses": OK,
                    }
                }
            }
        }
    )  # fmt: skip
    seen: list[httpx2.Request] = []

    def handler(request: httpx2.Request) -> httpx2.Response:
        seen.append(request)
        return httpx2.Response(200)

    sample = client_of(client, handler)
    result = sample.things.update(
        "1",
        query_thing_id="2",
        body_thing_id="3",
        x_trace="4",
        timeout_=5,
        self_="6",
        options="7",
    )
    assert result is None
    [request] = seen
    assert request.url.path == "/things/1"
    assert dict(request.url.params) == {"thing-id": "2", "timeout": "5"}
    assert request.headers["X-Trace"] == "4"
    assert request.read() == b'{"thing-id":"3","self":"6","options":"7"}'


def test_path_arguments_come_first_in_the_order_of_the_path(
    generate: Generate,
) -> None:
    client = generate(
        {
            "paths": {
                "/a/{x}/b/{y}": {
                    "get": {
                        "parameters": [
                            {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
                            for name in ("y", "x")
                        ],
                        "responses": OK,
                    }
                }
            }
        }
    )  # fmt: skip
    tree = ast.parse(client["resources/a/b.py"])
    [method] = [
        node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef) and node.name == "retrieve"
    ]  # fmt: skip
    assert [a.arg for a in method.args.args] == ["self", "x", "y"]


STREAMED = {
    "paths": {
        "/answers": {
            "post": {
                "requestBody": body(
                    {
                        "type": "object",
                        "required": ["text"],
                        "properties": {
                            "text": {"type": "string"},
                            "stream": {"type": "boolean"},
                        },
                    }
                ),
                "responses": {
                    "200": {
                        "description": "",
                        "content": {
                            "application/json": {"schema": {"$ref": "#/components/schemas/Answer"}},
                            "text/event-stream": {"schema": {"$ref": "#/components/schemas/Piece"}},
                        },
                    }
                },
            }
        }
    },
    "components": {
        "schemas": {
            "Answer": {"type": "object", "properties": {"text": {"type": "string"}}},
            "Piece": {"type": "object", "properties": {"piece": {"type": "string"}}},
        }
    },
}  # fmt: skip


def test_a_flag_asks_for_the_stream(generate: Generate) -> None:
    client = generate(STREAMED)

    def handler(request: httpx2.Request) -> httpx2.Response:
        if b"stream" in request.read():
            return httpx2.Response(
                200,
                headers={"content-type": "text/event-stream"},
                content=b'data: {"piece": "a"}\n\ndata: {"piece": "b"}\n\n',
            )
        return httpx2.Response(200, json={"text": "ab"})

    sample = client_of(client, handler)
    assert sample.answers.create(text="x").text == "ab"
    with sample.answers.create(text="x", stream=True) as stream:
        assert [event.piece for event in stream] == ["a", "b"]
    source = client["resources/answers.py"]
    assert source.count("@overload") == 6
    assert "stream: Literal[True]," in source
    assert "stream: Literal[False] | Omit = omit," in source


def test_deprecated_methods_warn(generate: Generate) -> None:
    client = generate(
        {"paths": {"/old": {"get": {"deprecated": True, "responses": OK}}}}
    )
    sample = client_of(client, lambda request: httpx2.Response(200))
    resource = next(
        getattr(sample, name) for name in ("old", "retrieve_old") if hasattr(sample, name)
    )  # fmt: skip
    method = resource if callable(resource) else resource.retrieve
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with pytest.raises(DeprecationWarning):
            method()


def test_a_class_with_a_method_named_list_can_still_speak_of_lists(
    generate: Generate,
) -> None:
    client = generate(
        {
            "paths": {
                "/things": {
                    "get": {"responses": answer({"type": "array", "items": {"type": "string"}})},
                    "post": {
                        "requestBody": body({"type": "array", "items": {"type": "string"}}),
                        "responses": answer({"type": "array", "items": {"type": "string"}}),
                    },
                }
            }
        }
    )  # fmt: skip
    source = client["resources/things.py"]
    assert "-> List[str]:" in source
    assert "from typing import" in source


def test_resources_within_resources(generate: Generate) -> None:
    client = generate(
        {
            "paths": {
                "/chat/completions": {"post": {"responses": OK}},
                "/chat/completions/{id}/messages": {
                    "get": {
                        "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}],
                        "responses": answer({"type": "array", "items": {"type": "string"}}),
                    }
                },
            }
        }
    )  # fmt: skip
    assert "resources/chat/__init__.py" in {
        path.split(client.package + "/", 1)[-1] for path in client.files
    }
    sample = client_of(client, lambda request: httpx2.Response(200, json=["a"]))
    assert sample.chat.completions.messages.list("1") == ["a"]
    assert sample.chat is sample.chat
    raw = sample.chat.completions.messages.with_raw_response.list("1")
    assert raw.status_code == 200
    assert raw.parse() == ["a"]


def test_docstrings_tell_what_a_method_does(generate: Generate) -> None:
    client = generate(
        {
            "paths": {
                "/things/{id}": {
                    "get": {
                        "summary": "Get a thing",
                        "description": "Finds it by its id.",
                        "parameters": [
                            {"name": "id", "in": "path", "required": True, "description": "Which one.", "schema": {"type": "string"}},
                            {"name": "full", "in": "query", "schema": {"type": "boolean", "default": False}},
                        ],
                        "responses": {**answer({"type": "string"}), "404": {"description": "There is none."}},
                    }
                }
            }
        }
    )  # fmt: skip
    module = client.module("resources.things")
    doc = inspect.getdoc(module.Things.retrieve)
    assert doc is not None
    assert doc.split("\n") == [
        "Get a thing",
        "",
        "Finds it by its id.",
        "",
        "Args:",
        "    id: Which one.",
        "    full: Defaults to `false`.",
        "",
        "Returns:",
        "    It.",
        "",
        "Raises:",
        "    NotFoundError: There is none.",
        "",
        "Example:",
        '    client.things.retrieve("string")',
    ]
    assert "await client.things" in (inspect.getdoc(module.AsyncThings.retrieve) or "")


def test_webhooks_are_events_and_no_methods(generate: Generate) -> None:
    def event(kind: str) -> dict[str, Any]:
        schema = {
            "type": "object",
            "required": ["type"],
            "properties": {"type": {"const": kind}, "id": {"type": "string"}},
        }
        return {"post": {"requestBody": body(schema), "responses": OK}}

    client = generate(
        {
            "paths": {"/things": {"post": {"responses": OK}}},
            "webhooks": {"thing.made": event("made"), "thing.gone": event("gone")},
        }
    )
    sample = client_of(client, lambda request: httpx2.Response(200))
    got = sample.webhooks.unwrap('{"type": "gone", "id": "1"}', {})
    assert (got.type, got.id) == ("gone", "1")
    assert "WebhookEvent" in dir(client.module("types"))
    assert "thing" not in " ".join(
        name for name in dir(sample) if not name.startswith("_") and name != "things"
    )


def test_many_parameters(generate: Generate) -> None:
    many = [
        {"name": f"p{number}", "in": "query", "schema": {"type": "string"}}
        for number in range(400)
    ]
    client = generate(
        {"paths": {"/many": {"post": {"parameters": many, "responses": OK}}}}
    )
    module = client.module("_client")
    assert module.Sample
    assert any("p399: str | Omit = omit" in text for text in client.files.values())


class TestHeadersOfMostOperations:
    """A header that most operations take is told to the client once."""

    def spec(self, *, sharing: int) -> dict[str, Any]:
        version = {
            "name": "Sample-Version",
            "in": "header",
            "description": "Which version to speak.",
            "schema": {"type": "string"},
        }
        return {
            "paths": {
                f"/kind{number}/things": {
                    "get": {
                        "parameters": [version] if number < sharing else [],
                        "responses": OK,
                    }
                }
                for number in range(8)
            }
        }

    def seen(self, client: Generated, **arguments: Any) -> str | None:
        requests: list[httpx2.Request] = []

        def handler(request: httpx2.Request) -> httpx2.Response:
            requests.append(request)
            return httpx2.Response(200)

        client_of(client, handler, **arguments).kind7.things.retrieve()
        return requests[0].headers.get("sample-version")

    def test_is_an_argument_of_the_client(
        self, generate: Generate, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        client = generate(self.spec(sharing=6))
        assert self.seen(client, sample_version="2") == "2"
        assert self.seen(client) is None
        monkeypatch.setenv("SAMPLE_VERSION", "3")
        assert self.seen(client) == "3"
        assert self.seen(client, sample_version="2") == "2"
        assert (
            self.seen(
                client, sample_version="2", default_headers={"Sample-Version": "4"}
            )
            == "4"
        )

    def test_is_no_argument_of_its_methods(self, generate: Generate) -> None:
        module = generate(self.spec(sharing=6)).module("resources.kind0.things")
        assert parameters(module.Things.retrieve) == {}

    def test_is_one_where_few_take_it(self, generate: Generate) -> None:
        module = generate(self.spec(sharing=3)).module("resources.kind0.things")
        assert list(parameters(module.Things.retrieve)) == ["sample_version"]

    def test_reads_the_environment_variable_that_is_wanted(
        self, generate: Generate, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        client = generate(self.spec(sharing=6), environment={"sample_version": "SPEAK"})
        monkeypatch.setenv("SPEAK", "5")
        assert self.seen(client) == "5"
