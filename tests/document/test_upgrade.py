"""Schemas of 3.0 and whole documents of 2.0, as OpenAPI 3.1 has them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from triptych.document import Document
from triptych.problems import Problem

INFO = {"title": "T", "version": "1"}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ({"type": "string", "nullable": True}, {"type": ["string", "null"]}),
        ({"type": "string", "nullable": False}, {"type": "string"}),
        (
            {"type": "string", "nullable": True, "enum": ["a"]},
            {"type": ["string", "null"], "enum": ["a", None]},
        ),
        ({"nullable": True}, {}),
        ({"nullable": True, "enum": ["a"]}, {"enum": ["a", None]}),
        (
            {"nullable": True, "properties": {}},
            {"type": ["object", "null"], "properties": {}},
        ),
        (
            {"nullable": True, "oneOf": [{"type": "string"}]},
            {"oneOf": [{"type": "string"}, {"type": "null"}]},
        ),
        (
            {"nullable": True, "allOf": [{"type": "object"}], "description": "d"},
            {
                "description": "d",
                "anyOf": [{"allOf": [{"type": "object"}]}, {"type": "null"}],
            },
        ),
        (
            {"type": "integer", "minimum": 1, "exclusiveMinimum": True},
            {"type": "integer", "exclusiveMinimum": 1},
        ),
        (
            {
                "type": "integer",
                "maximum": 9223372036854775807,
                "exclusiveMaximum": False,
            },
            {"type": "integer", "maximum": 9223372036854775807},
        ),
        ({"type": "string", "example": "x"}, {"type": "string", "examples": ["x"]}),
        ({"type": "string", "example": None}, {"type": "string", "examples": [None]}),
        (
            {"type": "string", "format": "binary"},
            {"type": "string", "format": "binary"},
        ),
        ({"type": "file"}, {"type": "string", "format": "binary"}),
    ],
)
def test_schemas_of_3_0(
    schemas: Callable[..., dict[str, Any]], old: dict[str, Any], new: dict[str, Any]
) -> None:
    assert schemas({"A": old}, "3.0.3")["A"] == new


def test_old_keywords_in_new_documents_are_read_too(
    schemas: Callable[..., dict[str, Any]],
) -> None:
    old = {"type": "string", "nullable": True, "example": "a", "examples": ["b"]}
    assert schemas({"A": old})["A"] == {
        "type": ["string", "null"],
        "examples": ["a", "b"],
    }
    tuples = {"items": [{"type": "string"}], "additionalItems": False}
    assert schemas({"A": tuples})["A"] == {
        "prefixItems": [{"type": "string"}],
        "items": False,
    }


def swagger(operation: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {
        "swagger": "2.0",
        "info": INFO,
        "paths": {
            "/x": {"post": {"responses": {"200": {"description": ""}}, **operation}}
        },
        **more,
    }


def post(document: Document) -> dict[str, Any]:
    return document.at("#/paths/~1x/post")


@pytest.mark.parametrize(
    ("given", "urls"),
    [
        (
            {"host": "h", "schemes": ["https", "wss"], "basePath": "/v1/"},
            ["https://h/v1", "wss://h/v1"],
        ),
        ({"host": "h:8080", "basePath": "/"}, ["https://h:8080"]),
        ({"basePath": "/v1"}, ["/v1"]),
        ({}, []),
    ],
)
def test_servers(
    read: Callable[..., Document], given: dict[str, Any], urls: list[str]
) -> None:
    document = read(swagger({}, **given))
    assert [s["url"] for s in document.tree.get("servers", [])] == urls
    assert not {"host", "basePath", "schemes", "swagger"} & document.tree.keys()


def test_a_body_parameter_becomes_the_request_body(
    read: Callable[..., Document],
) -> None:
    body = {
        "name": "thing",
        "in": "body",
        "required": True,
        "schema": {"$ref": "#/definitions/A"},
    }
    document = read(
        swagger(
            {"parameters": [body], "consumes": ["application/json", "application/xml"]},
            definitions={"A": {"type": "object", "x-nullable": True}},
        )
    )
    reference = {"$ref": "#/components/schemas/A"}
    assert post(document)["requestBody"] == {
        "required": True,
        "x-body-name": "thing",
        "content": {
            "application/json": {"schema": reference},
            "application/xml": {"schema": reference},
        },
    }
    assert "parameters" not in post(document)
    assert document.at("#/components/schemas/A")["type"] == ["object", "null"]


def test_form_parameters_become_the_request_body(read: Callable[..., Document]) -> None:
    parameters = [
        {
            "name": "file",
            "in": "formData",
            "type": "file",
            "required": True,
            "description": "f",
        },
        {
            "name": "tags",
            "in": "formData",
            "type": "array",
            "items": {"type": "string"},
            "collectionFormat": "multi",
        },
    ]
    document = read(swagger({"parameters": parameters}, consumes=["application/json"]))
    assert post(document)["requestBody"] == {
        "required": True,
        "content": {
            "multipart/form-data": {
                "schema": {
                    "type": "object",
                    "properties": {
                        "file": {
                            "type": "string",
                            "format": "binary",
                            "description": "f",
                        },
                        "tags": {"type": "array", "items": {"type": "string"}},
                    },
                    "required": ["file"],
                },
                "encoding": {"tags": {"style": "form", "explode": True}},
            }
        },
    }
    plain = {"name": "a", "in": "formData", "type": "string"}
    (kind,) = post(read(swagger({"parameters": [plain]})))["requestBody"]["content"]
    assert kind == "application/x-www-form-urlencoded"


def test_shared_parameters(read: Callable[..., Document]) -> None:
    tree = swagger(
        {"parameters": [{"$ref": "#/parameters/body"}, {"$ref": "#/parameters/limit"}]},
        parameters={
            "body": {"name": "b", "in": "body", "schema": {"type": "string"}},
            "limit": {"name": "limit", "in": "query", "type": "integer", "maximum": 10},
            "form": {"name": "f", "in": "formData", "type": "string"},
        },
    )
    tree["paths"]["/y"] = {
        "parameters": [{"$ref": "#/parameters/form"}],
        "put": {"responses": {"200": {"description": ""}}},
        "get": {
            "responses": {"200": {"description": ""}},
            "parameters": [{"name": "q", "in": "query", "type": "string"}],
        },
    }
    document = read(tree)
    assert post(document)["parameters"] == [{"$ref": "#/components/parameters/limit"}]
    assert post(document)["requestBody"]["content"]["application/json"]["schema"] == {
        "type": "string"
    }
    assert document.tree["components"]["parameters"] == {
        "limit": {
            "name": "limit",
            "in": "query",
            "schema": {"type": "integer", "maximum": 10},
        }
    }
    form = document.at("#/paths/~1y/put")["requestBody"]["content"]
    assert form["application/x-www-form-urlencoded"]["schema"]["properties"] == {
        "f": {"type": "string"}
    }
    assert document.at("#/paths/~1y/get/parameters/0/schema") == {"type": "string"}


@pytest.mark.parametrize(
    ("location", "written", "style", "explode", "told"),
    [
        ("query", None, "form", False, False),
        ("query", "csv", "form", False, False),
        ("query", "multi", "form", True, False),
        ("query", "ssv", "spaceDelimited", False, False),
        ("query", "pipes", "pipeDelimited", False, False),
        ("query", "tsv", "form", False, True),
        ("header", "csv", "simple", False, False),
        ("header", "pipes", "simple", False, True),
    ],
)
def test_collection_formats(
    read: Callable[..., Document],
    location: str,
    written: str | None,
    style: str,
    explode: bool,
    told: bool,
) -> None:
    parameter = {
        "name": "p",
        "in": location,
        "type": "array",
        "items": {"type": "string"},
    }
    if written:
        parameter["collectionFormat"] = written
    document = read(swagger({"parameters": [parameter]}))
    assert post(document)["parameters"] == [
        {
            "name": "p",
            "in": location,
            "schema": {"type": "array", "items": {"type": "string"}},
            "style": style,
            "explode": explode,
        }
    ]
    assert ["collection-format"] * told == [p.code for p in document.problems]


def test_responses(read: Callable[..., Document]) -> None:
    document = read(
        swagger(
            {
                "produces": ["application/json", "text/csv"],
                "responses": {
                    "200": {
                        "description": "",
                        "schema": {
                            "type": "array",
                            "items": {"$ref": "#/definitions/A"},
                        },
                        "examples": {"text/csv": "a,b"},
                        "headers": {"X-Rate": {"type": "integer", "description": "d"}},
                    },
                    "201": {"description": "", "schema": {"type": "file"}},
                    "204": {"description": ""},
                    "400": {"$ref": "#/responses/Bad"},
                },
            },
            responses={
                "Bad": {"description": "", "schema": {"$ref": "#/definitions/A"}}
            },
            definitions={"A": {"type": "object"}},
            produces=["application/xml"],
        )
    )
    responses = post(document)["responses"]
    schema = {"type": "array", "items": {"$ref": "#/components/schemas/A"}}
    assert responses["200"] == {
        "description": "",
        "headers": {"X-Rate": {"description": "d", "schema": {"type": "integer"}}},
        "content": {
            "application/json": {"schema": schema},
            "text/csv": {"schema": schema, "example": "a,b"},
        },
    }
    assert responses["201"]["content"] == {
        "text/csv": {"schema": {"type": "string", "format": "binary"}}
    }
    assert responses["204"] == {"description": ""}
    assert responses["400"] == {"$ref": "#/components/responses/Bad"}
    bad = document.at("#/components/responses/Bad/content")
    assert bad == {"application/xml": {"schema": {"$ref": "#/components/schemas/A"}}}


def test_a_reference_into_what_moves_is_followed(read: Callable[..., Document]) -> None:
    document = read(
        swagger(
            {"responses": {"200": {"description": "", "schema": {"type": "object"}}}},
            definitions={"A": {"$ref": "#/paths/~1x/post/responses/200/schema"}},
        )
    )
    assert document.tree["components"]["schemas"]["A"] == {
        "$ref": "#/paths/~1x/post/responses/200/content/application~1json/schema"
    }


def test_security_schemes(read: Callable[..., Document]) -> None:
    document = read(
        swagger(
            {},
            securityDefinitions={
                "basic": {"type": "basic"},
                "key": {"type": "apiKey", "name": "k", "in": "header"},
                "code": {
                    "type": "oauth2",
                    "flow": "accessCode",
                    "authorizationUrl": "https://a",
                    "tokenUrl": "https://t",
                    "scopes": {"r": "read"},
                },
                "app": {
                    "type": "oauth2",
                    "flow": "application",
                    "tokenUrl": "https://t",
                },
            },
        )
    )
    schemes = document.tree["components"]["securitySchemes"]
    assert schemes["basic"] == {"type": "http", "scheme": "basic"}
    assert schemes["code"]["flows"] == {
        "authorizationCode": {
            "authorizationUrl": "https://a",
            "tokenUrl": "https://t",
            "scopes": {"r": "read"},
        }
    }
    assert list(schemes["app"]["flows"]) == ["clientCredentials"]


@pytest.mark.parametrize(
    ("parameters", "code"),
    [
        (
            [
                {"name": "a", "in": "body", "schema": {}},
                {"name": "b", "in": "body", "schema": {}},
            ],
            "body-parameters",
        ),
        (
            [
                {"name": "a", "in": "body", "schema": {}},
                {"name": "b", "in": "formData", "type": "string"},
            ],
            "body-parameters",
        ),
        ([{"name": "a", "in": "query", "type": "array"}], "array-items"),
        ([{"name": "a", "in": "query", "type": "object"}], "parameter-type"),
        ([{"name": "a", "in": "nowhere", "type": "string"}], "parameter-in"),
    ],
)
def test_mistakes_in_2_0(
    errors: Callable[..., list[Problem]], parameters: list[dict[str, Any]], code: str
) -> None:
    problems = errors(swagger({"parameters": parameters}))
    assert {p.code for p in problems} == {code}
    assert all(p.position for p in problems)


def test_positions_survive_the_move(read: Callable[..., Document]) -> None:
    document = read("""
        swagger: "2.0"
        info: {title: T, version: "1"}
        paths:
          /x:
            post:
              parameters:
                - name: b
                  in: body
                  schema:
                    type: object
                - name: q
                  in: query
                  type: string
              responses: {200: {description: ok}}
        """)
    places = {
        "#/paths/~1x/post/requestBody": 8,
        "#/paths/~1x/post/requestBody/content/application~1json/schema/type": 11,
        "#/paths/~1x/post/parameters/0/schema/type": 14,
    }
    for pointer, line in places.items():
        position = document.position(pointer)
        assert position is not None
        assert position.line == line
