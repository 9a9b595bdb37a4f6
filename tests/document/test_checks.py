"""Mistakes: which are errors, which are mended with a warning, and where they are said to be."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from triptych.document import Document
from triptych.problems import Problem, Severity

INFO = {"title": "T", "version": "1"}
OK = {"200": {"description": "ok"}}


def spec(version: str = "3.1.0", **more: Any) -> dict[str, Any]:
    return {"openapi": version, "info": INFO, "paths": {}, **more}


def get(path: str = "/x", version: str = "3.1.0", **operation: Any) -> dict[str, Any]:
    return spec(version, paths={path: {"get": {"responses": OK, **operation}}})


@pytest.mark.parametrize(
    ("tree", "code", "pointer"),
    [
        ({"openapi": "3.0.0", "info": INFO}, "missing-key", "#"),
        ({"openapi": "3.1.0", "info": INFO}, "missing-key", "#"),
        ({"openapi": "3.1.0", "paths": {}}, "missing-key", "#"),
        (
            {"openapi": "3.1.0", "info": {"title": "T"}, "paths": {}},
            "missing-key",
            "#/info",
        ),
        (spec(paths=[]), "wrong-type", "#/paths"),
        (spec(paths=None), "null-value", "#/paths"),
        (spec(tags=[{}]), "missing-key", "#/tags/0"),
        (spec(tags=["a"]), "wrong-type", "#/tags/0"),
        (spec(servers=[{"url": 1}]), "wrong-type", "#/servers/0/url"),
        (get(parameters=None), "null-value", "#/paths/~1x/get/parameters"),
        (get(parameters=[None]), "null-value", "#/paths/~1x/get/parameters/0"),
        (
            get(parameters=[{"in": "query"}]),
            "missing-key",
            "#/paths/~1x/get/parameters/0",
        ),
        (
            get(parameters=[{"name": "q", "in": "body", "schema": {}}]),
            "parameter-in",
            "#/paths/~1x/get/parameters/0/in",
        ),
        (
            get(
                parameters=[{"name": "q", "in": "querystring", "content": {"a/b": {}}}]
            ),
            "parameter-in",
            "#/paths/~1x/get/parameters/0/in",
        ),
        (
            get(
                parameters=[
                    {"name": "q", "in": "query", "schema": {}, "content": {"a/b": {}}}
                ]
            ),
            "parameter-type",
            "#/paths/~1x/get/parameters/0/content",
        ),
        (
            get(parameters=[{"name": "q", "in": "query", "schema": {}}] * 2),
            "duplicate-parameter",
            "#/paths/~1x/get/parameters/1",
        ),
        (
            get(responses={"20X": {"description": ""}}),
            "status",
            "#/paths/~1x/get/responses/20X",
        ),
        (
            get(responses={"700": {"description": ""}}),
            "status",
            "#/paths/~1x/get/responses/700",
        ),
        (
            get(requestBody={"content": {"a\r\nb": {}}}),
            "media-type",
            "#/paths/~1x/get/requestBody/content/a\r\nb",
        ),
        (get(requestBody={}), "missing-key", "#/paths/~1x/get/requestBody"),
        (spec("3.0.0", webhooks={}), "foreign-key", "#/webhooks"),
        (
            spec(paths={"/x": {"query": {"responses": OK}}}),
            "foreign-key",
            "#/paths/~1x/query",
        ),
        (
            spec(paths={"/a%62": {"get": {"responses": OK}}, "/ab": {}}),
            "equivalent-paths",
            "#/paths/~1ab",
        ),
        (
            spec(components={"schemas": {"A": {"enum": "a"}}}),
            "wrong-type",
            "#/components/schemas/A/enum",
        ),
        (
            spec(components={"schemas": {"A": {"properties": {"b": "string"}}}}),
            "wrong-type",
            "#/components/schemas/A/properties/b",
        ),
        (
            spec(components={"securitySchemes": {"s": {"type": "http"}}}),
            "missing-key",
            "#/components/securitySchemes/s",
        ),
        (
            spec(
                components={
                    "securitySchemes": {
                        "s": {"type": "apiKey", "name": "k", "in": "body"}
                    }
                }
            ),
            "security-in",
            "#/components/securitySchemes/s/in",
        ),
        (
            spec(components={"schemas": {"A": {"oneOf": [{}], "discriminator": {}}}}),
            "missing-key",
            "#/components/schemas/A/discriminator",
        ),
        (
            spec(
                components={
                    "schemas": {
                        "A": {
                            "oneOf": [{}],
                            "discriminator": {
                                "propertyName": "p",
                                "mapping": {"b": "B"},
                            },
                        }
                    }
                }
            ),
            "ref-not-found",
            "#/components/schemas/A/discriminator/mapping/b",
        ),
    ],
)
def test_errors(
    errors: Callable[..., list[Problem]], tree: dict[str, Any], code: str, pointer: str
) -> None:
    (problem,) = errors(tree)
    assert (problem.code, problem.pointer) == (code, pointer)
    assert problem.position is not None
    assert problem.message.endswith(".")


def test_all_errors_are_told_at_once(errors: Callable[..., list[Problem]]) -> None:
    tree = get(parameters=None, requestBody=None, tags=[None])
    tree["components"] = {"schemas": {"A": None, "B": {"$ref": "#/nowhere"}}}
    assert len(errors(tree)) == 5


@pytest.mark.parametrize(
    ("schema", "mended", "code"),
    [
        ({"type": "strnig"}, {}, "unknown-type"),
        ({"type": "String"}, {"type": "string"}, "unknown-type"),
        (
            {"type": "datetime"},
            {"type": "string", "format": "date-time"},
            "unknown-type",
        ),
        ({"type": "int"}, {"type": "integer"}, "unknown-type"),
        ({"type": []}, {}, "schema-keyword"),
        ({"type": {"type": "string"}}, {}, "wrong-type"),
        ({"type": ["string", "what"]}, {"type": ["string"]}, "unknown-type"),
        ({"type": "string", "enum": []}, {"type": "string"}, "schema-keyword"),
        (
            {"type": "array", "items": {"type": "string"}, "enum": ["a", "b"]},
            {"type": "array", "items": {"type": "string", "enum": ["a", "b"]}},
            "enum-type",
        ),
        (
            {"type": "array", "items": {"type": "integer"}, "enum": ["a", "b"]},
            {"type": "array", "items": {"type": "integer"}},
            "enum-type",
        ),
        ({"type": "object", "enum": ["a", "b"]}, {"type": "object"}, "enum-type"),
        ({"anyOf": []}, {}, "schema-keyword"),
        ({"type": "integer", "required": True}, {"type": "integer"}, "wrong-type"),
        ({"minimum": "5"}, {"minimum": 5}, "wrong-type"),
        ({"minimum": "five"}, {}, "wrong-type"),
        ({"deprecated": "yes"}, {}, "wrong-type"),
        ({"description": None}, {}, "wrong-type"),
        ({"title": 5}, {"title": "5"}, "wrong-type"),
        ({"minLength": -1}, {}, "schema-keyword"),
        ({"multipleOf": 0}, {}, "schema-keyword"),
        ({"pattern": "["}, {}, "pattern"),
        ({"pattern": r"\p{Klingon}"}, {}, "pattern"),
        ({"type": "integer", "default": "x"}, {"type": "integer"}, "default-type"),
        ({"type": "boolean", "default": 0}, {"type": "boolean"}, "default-type"),
        ({"type": "string", "default": None}, {"type": "string"}, "default-null"),
        ({"enum": ["a"], "default": "b"}, {"enum": ["a"]}, "default-enum"),
        (
            {"type": "string", "format": "uuid", "default": "x"},
            {"type": "string", "format": "uuid"},
            "default-format",
        ),
        (
            {"oneOf": [{"type": "string"}], "discriminator": {"propertyName": "p"}},
            {"oneOf": [{"type": "string"}]},
            "discriminator-variants",
        ),
        ({"required": ["a", "b", "a"]}, {"required": ["a", "b"]}, "required"),
    ],
)
def test_mistakes_in_schemas_that_are_mended(
    read: Callable[..., Document],
    schema: dict[str, Any],
    mended: dict[str, Any],
    code: str,
) -> None:
    document = read(spec(components={"schemas": {"A": schema}}))
    assert document.at("#/components/schemas/A") == mended
    codes = [p.code for p in document.problems]
    assert codes == [
        (
            code.replace("wrong-type", "null-value")
            if None in schema.values() and code == "wrong-type"
            else code
        )
    ]
    assert document.problems[0].severity < Severity.ERROR


def test_what_stands_among_the_paths_and_is_none_is_left_out(
    read: Callable[..., Document],
) -> None:
    path = {"get": {"responses": OK}}
    document = read(spec(paths={"/x": path, "parameters": [{"name": "a"}]}))
    assert list(document.tree["paths"]) == ["/x"]
    (problem,) = document.problems
    assert (problem.severity, problem.pointer) == (
        Severity.WARNING,
        "#/paths/parameters",
    )


def test_examples_that_are_references(read: Callable[..., Document]) -> None:
    def of(**media: Any) -> dict[str, Any]:
        content = {"application/json": {"schema": {}, **media}}
        return get(responses={"200": {"description": "", "content": content}})

    components = {
        "examples": {
            "Tea": {"value": {"hot": True}},
            "Lost": {"value": {"$ref": "tea.json"}},
            "Itself": {"value": {"$ref": "#/components/examples/Itself"}},
        }
    }
    tree = of(example={"$ref": "#/components/examples/Tea"}) | {
        "components": components
    }
    document = read(tree)
    media = document.at("#/paths/~1x/get/responses/200/content/application~1json")
    assert media["example"] == {"hot": True}
    examples = document.at("#/components/examples")
    assert examples == {"Tea": {"value": {"hot": True}}, "Lost": {}, "Itself": {}}
    codes = [problem.code for problem in document.problems]
    assert codes == ["example-reference"] * 3


def test_extensions_among_named_things_are_left_out(
    read: Callable[..., Document],
) -> None:
    document = read(
        spec(
            webhooks={"x-hidden": True, "made": {"post": {"responses": OK}}},
            components={
                "schemas": {
                    "A": {"type": "object", "properties": {"x-order": 1, "x-a": {}}}
                }
            },
        )
    )
    assert list(document.tree["webhooks"]) == ["made"]
    assert list(document.at("#/components/schemas/A/properties")) == ["x-a"]
    assert {p.severity for p in document.problems} == {Severity.WARNING}
    assert {p.pointer for p in document.problems} == {
        "#/webhooks/x-hidden",
        "#/components/schemas/A/properties/x-order",
    }


def test_kinds_of_xml_nodes_that_there_are_not(read: Callable[..., Document]) -> None:
    schemas = {
        "A": {"type": "string", "xml": {"nodeType": "leaf", "name": "a"}},
        "B": {"type": "string", "xml": {"nodeType": "cdata"}},
    }
    document = read(spec("3.2.0", components={"schemas": schemas}))
    assert document.at("#/components/schemas/A/xml") == {"name": "a"}
    assert document.at("#/components/schemas/B/xml") == {"nodeType": "cdata"}
    (problem,) = document.problems
    assert (problem.code, problem.pointer) == (
        "xml-node",
        "#/components/schemas/A/xml/nodeType",
    )


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "number", "default": 1},
        {"type": "integer", "default": 1.0},
        {"type": ["string", "null"], "default": None},
        {"type": "string", "pattern": "^(a+)+$", "default": "a" * 50 + "!"},
        {"minLength": 2.0},
        {"type": "array", "default": []},
        {"const": None},
        {
            "if": {"type": "string"},
            "then": {"minLength": 1},
            "unevaluatedProperties": False,
        },
    ],
)
def test_what_is_right_is_left_alone(
    read: Callable[..., Document], schema: dict[str, Any]
) -> None:
    document = read(spec(components={"schemas": {"A": dict(schema)}}))
    assert document.at("#/components/schemas/A") == schema
    assert document.problems == ()


def test_path_parameters_are_made_to_fit_the_path(
    read: Callable[..., Document],
) -> None:
    parameters = [
        {"name": "a", "in": "path", "schema": {"type": "integer"}},
        {"name": "z", "in": "path", "required": True, "schema": {"type": "integer"}},
    ]
    document = read(get("/x/{a}/{b}", parameters=parameters))
    (operation,) = document.operations()
    assert operation.node["parameters"] == [
        {"name": "a", "in": "path", "required": True, "schema": {"type": "integer"}},
        {"name": "b", "in": "path", "required": True, "schema": {"type": "string"}},
    ]
    assert {p.code for p in document.problems} == {
        "path-parameter-optional",
        "path-parameter-unused",
        "path-parameter-undeclared",
    }


def test_statuses_are_normalised(read: Callable[..., Document]) -> None:
    responses = {"2xx": {"description": ""}, "Default": {}, "x-note": 1}
    document = read(get(responses=responses))
    assert list(document.at("#/paths/~1x/get/responses")) == [
        "2XX",
        "default",
        "x-note",
    ]


def test_what_is_read_with_a_warning(read: Callable[..., Document]) -> None:
    document = read("""
        openapi: 3.0.3
        info: {title: T, version: "1", summary: from 3.1}
        servers: [{url: "https://{region}.example.com"}]
        security: [{nobody: []}, {key: null}]
        paths:
          x:
            get: {operationId: same, responses: {200: {}}}
          /y/{a}:
            get: {operationId: same}
            parameters: [{name: a, in: path, required: true, schema: {const: 1}}]
          /y/{b}:
            get: {responses: {200: {description: ok, content: {json: {}}}}}
            parameters: [{name: b, in: path, required: true}]
        components:
          parameters:
          schemas:
            a b: {type: object, required: [x], properties: {y: {type: string}}}
          securitySchemes:
            key: {type: basic}
        """)
    assert {p.code for p in document.problems if p.severity is Severity.WARNING} == {
        "foreign-key",
        "server-variable",
        "security-unknown",
        "security-type",
        "path-slash",
        "duplicate-operation-id",
        "equivalent-paths",
        "media-type",
        "parameter-type",
        "null-value",
        "component-name",
        "missing-key",
    }
    assert {p.code for p in document.problems if p.severity is Severity.NOTE} == {
        "required-undeclared",
        "missing-key",
    }
    assert [o.path for o in document.operations()] == ["/x", "/y/{a}", "/y/{b}"]
    assert document.tree["security"] == [{"nobody": []}, {"key": []}]
    assert document.at("#/components/securitySchemes/key/type") == "http"
    assert all(p.position for p in document.problems)


def test_many_problems_of_one_sort_are_summed_up(read: Callable[..., Document]) -> None:
    schemas = {f"A{n}": {"type": "any"} for n in range(50)}
    document = read(spec(components={"schemas": schemas}))
    assert len(document.problems) == 3
    assert "47 more" in document.problems[-1].message


def test_what_3_2_adds_is_kept(read: Callable[..., Document]) -> None:
    tree = spec(
        "3.2.0",
        tags=[
            {"name": "a", "kind": "nav"},
            {"name": "b", "parent": "a", "summary": "B"},
        ],
        paths={
            "/x": {
                "query": {"responses": OK},
                "additionalOperations": {"COPY": {"responses": OK}},
                "get": {
                    "parameters": [
                        {
                            "name": "q",
                            "in": "querystring",
                            "content": {"application/json": {}},
                        }
                    ],
                    "responses": {
                        "200": {
                            "content": {
                                "text/event-stream": {"itemSchema": {"type": "string"}}
                            }
                        }
                    },
                },
            }
        },
    )
    document = read(tree)
    assert document.problems == ()
    operations = {o.method: o.pointer for o in document.operations()}
    assert operations == {
        "QUERY": "#/paths/~1x/query",
        "GET": "#/paths/~1x/get",
        "COPY": "#/paths/~1x/additionalOperations/COPY",
    }
    content = document.at("#/paths/~1x/get/responses/200/content/text~1event-stream")
    assert content == {"itemSchema": {"type": "string"}}
    for operation in document.operations():
        assert operation.typed.responses is not None
