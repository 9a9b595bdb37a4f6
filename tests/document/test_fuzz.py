"""Broken at random, a document is read or refused; it never takes the reader down."""

from __future__ import annotations

import contextlib
import copy
import json
import random
from collections.abc import Iterator
from typing import Any

import pytest

from triptych.document import load
from triptych.problems import SpecError

_COMMON: dict[str, Any] = {
    "info": {
        "title": "T",
        "version": "1",
        "license": {"name": "MIT"},
        "contact": {"url": "u"},
    },
    "tags": [{"name": "t", "externalDocs": {"url": "u"}}],
    "security": [{"key": []}],
}

_SCHEMAS: dict[str, Any] = {
    "Pet": {
        "oneOf": [{"$ref": "#/S/Cat"}, {"$ref": "#/S/Dog"}],
        "discriminator": {
            "propertyName": "kind",
            "mapping": {"cat": "#/S/Cat", "dog": "Dog"},
        },
    },
    "Cat": {
        "type": "object",
        "required": ["kind"],
        "properties": {
            "kind": {"type": "string", "enum": ["cat"], "default": "cat"},
            "age": {
                "type": "integer",
                "minimum": 0,
                "exclusiveMinimum": True,
                "nullable": True,
            },
            "kin": {"type": "array", "items": {"$ref": "#/S/Pet"}, "maxItems": 3},
        },
        "additionalProperties": {"type": "string", "pattern": "^a"},
    },
    "Dog": {"allOf": [{"$ref": "#/S/Cat"}, {"type": "object", "example": {"a": 1}}]},
    "Alias": {"$ref": "#/S/Dog", "description": "d"},
}


def _schemas(section: str) -> dict[str, Any]:
    return json.loads(json.dumps(_SCHEMAS).replace("#/S/", section))


SWAGGER: dict[str, Any] = {
    "swagger": "2.0",
    **_COMMON,
    "host": "h",
    "basePath": "/b",
    "schemes": ["https"],
    "consumes": ["application/json"],
    "produces": ["application/json"],
    "paths": {
        "/x/{id}": {
            "parameters": [
                {"name": "id", "in": "path", "required": True, "type": "string"},
                {"$ref": "#/parameters/form"},
            ],
            "post": {
                "operationId": "p",
                "parameters": [
                    {"$ref": "#/parameters/list"},
                    {"$ref": "#/parameters/file"},
                ],
                "responses": {"200": {"$ref": "#/responses/Ok"}},
            },
        },
        "/y": {
            "put": {
                "parameters": [
                    {"name": "b", "in": "body", "schema": {"$ref": "#/definitions/Pet"}}
                ],
                "responses": {
                    "200": {
                        "description": "",
                        "schema": {"$ref": "#/definitions/Pet"},
                        "headers": {
                            "X": {"type": "array", "items": {"type": "string"}}
                        },
                        "examples": {"application/json": {}},
                    }
                },
            }
        },
    },
    "definitions": _schemas("#/definitions/"),
    "parameters": {
        "form": {"name": "f", "in": "formData", "type": "string"},
        "file": {"name": "g", "in": "formData", "type": "file"},
        "list": {
            "name": "l",
            "in": "query",
            "type": "array",
            "items": {"type": "string"},
            "collectionFormat": "ssv",
        },
    },
    "responses": {"Ok": {"description": "", "schema": {"type": "array", "items": {}}}},
    "securityDefinitions": {
        "key": {
            "type": "oauth2",
            "flow": "implicit",
            "authorizationUrl": "u",
            "scopes": {"a": "b"},
        }
    },
}

OPENAPI: dict[str, Any] = {
    "openapi": "3.1.0",
    **_COMMON,
    "servers": [
        {"url": "https://{a}", "variables": {"a": {"default": "b", "enum": ["b"]}}}
    ],
    "paths": {
        "/x/{id}": {
            "summary": "s",
            "parameters": [{"$ref": "#/components/parameters/Id"}],
            "post": {
                "operationId": "p",
                "tags": ["t"],
                "parameters": [
                    {"name": "q", "in": "query", "content": {"application/json": {}}}
                ],
                "requestBody": {"$ref": "#/components/requestBodies/B"},
                "responses": {
                    "200": {"$ref": "#/components/responses/Ok"},
                    "default": {
                        "description": "",
                        "headers": {"X": {"$ref": "#/components/headers/H"}},
                    },
                },
                "callbacks": {
                    "c": {
                        "{$url}": {"post": {"responses": {"200": {"description": ""}}}}
                    }
                },
                "security": [],
                "servers": [{"url": "/"}],
            },
        },
        "/y": {"$ref": "#/paths/~1x~1{id}", "summary": "again"},
    },
    "webhooks": {"w": {"post": {"responses": {"200": {"description": ""}}}}},
    "components": {
        "schemas": {
            **_schemas("#/components/schemas/"),
            "Tree": {
                "$id": "http://h/t",
                "$dynamicAnchor": "n",
                "items": {"$dynamicRef": "#n"},
            },
        },
        "parameters": {
            "Id": {
                "name": "id",
                "in": "path",
                "required": True,
                "schema": {"type": "string"},
            }
        },
        "requestBodies": {
            "B": {
                "content": {
                    "multipart/form-data": {
                        "schema": {"$ref": "#/components/schemas/Cat"},
                        "encoding": {
                            "age": {"contentType": "text/plain", "headers": {}}
                        },
                        "examples": {"e": {"$ref": "#/components/examples/E"}},
                    }
                }
            }
        },
        "responses": {
            "Ok": {
                "description": "",
                "links": {"l": {"operationId": "p", "parameters": {}}},
            }
        },
        "headers": {"H": {"schema": {"type": "string"}}},
        "examples": {"E": {"value": 1}},
        "securitySchemes": {
            "key": {
                "type": "oauth2",
                "flows": {"password": {"tokenUrl": "u", "scopes": {}}},
            }
        },
    },
}

STRANGE: list[Any] = [
    None,
    True,
    0,
    -1.5,
    "",
    "x",
    [],
    ["x"],
    [None],
    {},
    {"$ref": "#/info"},
]
STRANGE += [
    {"$ref": "#"},
    {"$ref": 1},
    {"x": None},
    [{}],
    [[]],
    {"$ref": "gone.yaml"},
    "#/paths",
]


def _places(node: Any) -> Iterator[tuple[Any, Any]]:
    """Every (container, key) of a tree."""
    members = node.items() if isinstance(node, dict) else enumerate(node)
    for key, value in list(members):
        yield node, key
        if isinstance(value, dict | list):
            yield from _places(value)


@pytest.mark.parametrize("seed", range(40))
@pytest.mark.parametrize("tree", [SWAGGER, OPENAPI], ids=["2.0", "3.1"])
def test_random_damage(tree: dict[str, Any], seed: int) -> None:
    chance = random.Random(seed)
    for _ in range(15):
        broken = copy.deepcopy(tree)
        for _ in range(chance.choice([1, 1, 2, 5])):
            container, key = chance.choice(list(_places(broken)))
            what = chance.random()
            if what < 0.6:
                container[key] = copy.deepcopy(chance.choice(STRANGE))
            elif what < 0.8:
                del container[key]
            else:
                _, other = chance.choice(list(_places(broken)))
                if isinstance(container, dict):
                    container[str(other)] = container.pop(key)
        try:
            document = load("-", stdin=json.dumps(broken).encode())
        except SpecError:
            continue
        for operation in [*document.operations(), *document.webhooks()]:
            for parameter in operation.node.get("parameters", []):
                assert "name" in document.resolve(parameter, "")[0]


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0", "3.2.0"])
@pytest.mark.parametrize("tree", [SWAGGER, OPENAPI], ids=["2.0", "3.1"])
def test_the_whole_documents_are_read_or_refused_in_any_version(
    tree: dict[str, Any], version: str
) -> None:
    data = {**tree, "openapi": version}
    data.pop("swagger", None)
    with contextlib.suppress(SpecError):
        load("-", stdin=json.dumps(data).encode())
