"""What may stand where: every object of Swagger 2.0 and OpenAPI 3.0, 3.1 and 3.2, as tables.

A kind is the name of an object of the specification. For each kind a table says, keyword by
keyword, what type of value it takes, which objects stand in it, and from which version to which
it exists. The walk over a document, its checks and the bundling of references all read these tables.
"""

from __future__ import annotations

from enum import Enum, IntEnum
from functools import cache
from typing import Final, TypeAlias

from msgspec import Struct
from msgspec.structs import replace


class Version(IntEnum):
    """A version of the specification, without its patch number."""

    V20 = 20
    V30 = 30
    V31 = 31
    V32 = 32

    def __str__(self) -> str:
        name = "Swagger" if self is Version.V20 else "OpenAPI"
        return f"{name} {self // 10}.{self % 10}"


class Shape(Enum):
    """How the objects of a keyword's kind stand in its value."""

    ONE = "one"
    LIST = "list"
    MAP = "map"


class Lax(Enum):
    """What to do about a value of the wrong type."""

    ERROR = "error"  # the document can't be used
    DROP = "drop"  # warn, and read on as if the keyword were absent
    TEXT = (
        "text"  # a number is read as the text it is written with; all else is an error
    )
    NUMBER = "number"  # a numeric string is read as the number; all else is dropped


Kind: TypeAlias = str


class Rule(Struct, frozen=True):
    """What a keyword takes. ``types`` are exact Python types of JSON values; empty: anything."""

    types: frozenset[type]
    expected: str = ""
    shape: Shape | None = None
    kind: Kind = ""
    lax: Lax = Lax.ERROR
    since: Version = Version.V20
    until: Version = Version.V32


Table: TypeAlias = dict[str, Rule]

ANY: Final = Rule(frozenset())
UNKNOWN: Final = Rule(frozenset())  # for keywords that no version has
TEXT: Final = Rule(frozenset({str}), "a string", lax=Lax.TEXT)
STRING: Final = Rule(frozenset({str}), "a string")
STRINGS: Final = Rule(frozenset({list}), "an array of strings")
OBJECT: Final = Rule(frozenset({dict}), "an object")
ARRAY: Final = Rule(frozenset({list}), "an array")
FLAG: Final = Rule(frozenset({bool}), "true or false", lax=Lax.DROP)
WORD: Final = Rule(frozenset({str}), "a string", lax=Lax.DROP)
NUMBER: Final = Rule(frozenset({int, float}), "a number", lax=Lax.NUMBER)


def one(kind: Kind) -> Rule:
    return Rule(frozenset({dict}), "an object", Shape.ONE, kind)


def several(kind: Kind) -> Rule:
    return Rule(frozenset({list}), "an array", Shape.LIST, kind)


def mapped(kind: Kind) -> Rule:
    return Rule(frozenset({dict}), "an object", Shape.MAP, kind)


def _since(version: Version, rule: Rule) -> Rule:
    return replace(rule, since=version)


def _until(version: Version, rule: Rule) -> Rule:
    return replace(rule, until=version)


V20, V30, V31, V32 = Version

_SCHEMA_ONE = Rule(frozenset({dict, bool}), "a schema", Shape.ONE, "schema")
_SCHEMAS = several("schema")
_SCHEMA_MAP = mapped("schema")

_SCHEMA: Table = {
    "$ref": ANY,
    "title": TEXT,
    "description": TEXT,
    "type": Rule(
        frozenset({str, list}), "a string or an array of strings", lax=Lax.DROP
    ),
    "format": WORD,
    "enum": ARRAY,
    "default": ANY,
    "example": ANY,
    "multipleOf": NUMBER,
    "minimum": NUMBER,
    "maximum": NUMBER,
    "exclusiveMinimum": Rule(frozenset({int, float, bool}), "a number", lax=Lax.NUMBER),
    "exclusiveMaximum": Rule(frozenset({int, float, bool}), "a number", lax=Lax.NUMBER),
    "minLength": NUMBER,
    "maxLength": NUMBER,
    "pattern": WORD,
    "minItems": NUMBER,
    "maxItems": NUMBER,
    "uniqueItems": FLAG,
    "minProperties": NUMBER,
    "maxProperties": NUMBER,
    "required": Rule(frozenset({list}), "an array of strings", lax=Lax.DROP),
    "readOnly": FLAG,
    "xml": one("xml"),
    "externalDocs": one("external_docs"),
    "discriminator": Rule(
        frozenset({dict, str}), "an object", Shape.ONE, "discriminator"
    ),
    "items": Rule(frozenset({dict, bool, list}), "a schema", Shape.ONE, "schema"),
    "allOf": _SCHEMAS,
    "properties": _SCHEMA_MAP,
    "additionalProperties": _SCHEMA_ONE,
    "oneOf": _since(V30, _SCHEMAS),
    "anyOf": _since(V30, _SCHEMAS),
    "not": _since(V30, _SCHEMA_ONE),
    "nullable": replace(FLAG, since=V30, until=V30),
    "writeOnly": _since(V30, FLAG),
    "deprecated": _since(V30, FLAG),
    "const": _since(V31, ANY),
    "examples": _since(V31, Rule(frozenset({list}), "an array", lax=Lax.DROP)),
    "$schema": _since(V31, WORD),
    "$id": _since(V31, WORD),
    "$anchor": _since(V31, WORD),
    "$dynamicAnchor": _since(V31, WORD),
    "$dynamicRef": _since(V31, WORD),
    "$recursiveAnchor": _since(V31, ANY),
    "$recursiveRef": _since(V31, WORD),
    "$vocabulary": _since(V31, ANY),
    "$comment": _since(V31, ANY),
    "$defs": _since(V31, _SCHEMA_MAP),
    "definitions": _since(V31, _SCHEMA_MAP),
    "prefixItems": _since(V31, _SCHEMAS),
    "additionalItems": _since(V31, _SCHEMA_ONE),
    "unevaluatedItems": _since(V31, _SCHEMA_ONE),
    "unevaluatedProperties": _since(V31, _SCHEMA_ONE),
    "contains": _since(V31, _SCHEMA_ONE),
    "minContains": _since(V31, NUMBER),
    "maxContains": _since(V31, NUMBER),
    "patternProperties": _since(V31, _SCHEMA_MAP),
    "propertyNames": _since(V31, _SCHEMA_ONE),
    "dependentSchemas": _since(V31, _SCHEMA_MAP),
    "dependentRequired": _since(V31, OBJECT),
    "dependencies": _since(V31, ANY),
    "if": _since(V31, _SCHEMA_ONE),
    "then": _since(V31, _SCHEMA_ONE),
    "else": _since(V31, _SCHEMA_ONE),
    "contentEncoding": _since(V31, WORD),
    "contentMediaType": _since(V31, WORD),
    "contentSchema": _since(V31, _SCHEMA_ONE),
}

# The validation keywords that a non-body parameter and a header of 2.0 carry themselves.
_INLINE_SCHEMA: Table = {
    key: _until(V20, _SCHEMA[key])
    for key in (
        "type format enum default multipleOf minimum maximum exclusiveMinimum exclusiveMaximum "
        "minLength maxLength pattern minItems maxItems uniqueItems items"
    ).split()
} | {"collectionFormat": _until(V20, WORD)}

_VALUE: Table = {  # what parameters and headers share from 3.0 on
    "$ref": ANY,
    "description": TEXT,
    "required": FLAG,
    "deprecated": _since(V30, FLAG),
    "allowEmptyValue": FLAG,
    "style": _since(V30, WORD),
    "explode": _since(V30, FLAG),
    "allowReserved": _since(V30, FLAG),
    "example": _since(V30, ANY),
    "examples": _since(V30, mapped("example")),
    "content": _since(V30, mapped("media_type")),
    **_INLINE_SCHEMA,
}

_URL: Table = {"description": TEXT, "url": STRING}

_OPERATIONS = "get put post delete options head patch".split()

TABLES: dict[Kind, Table] = {
    "document": {
        "openapi": ANY,
        "swagger": ANY,
        "$schema": ANY,
        "$self": _since(V32, STRING),
        "info": one("info"),
        "jsonSchemaDialect": _since(V31, STRING),
        "servers": _since(V30, several("server")),
        "paths": one("paths"),
        "webhooks": _since(V31, mapped("path_item")),
        # What 3.0 documents write instead, since Redocly made it known.
        "x-webhooks": mapped("path_item"),
        "components": _since(V30, one("components")),
        "security": several("security_requirement"),
        "tags": several("tag"),
        "externalDocs": one("external_docs"),
        "host": _until(V20, STRING),
        "basePath": _until(V20, STRING),
        "schemes": _until(V20, STRINGS),
        "consumes": _until(V20, STRINGS),
        "produces": _until(V20, STRINGS),
        "definitions": _until(V20, mapped("schema")),
        "parameters": _until(V20, mapped("parameter")),
        "responses": _until(V20, mapped("response")),
        "securityDefinitions": _until(V20, mapped("security_scheme")),
    },
    "info": {
        "title": TEXT,
        "version": TEXT,
        "summary": _since(V31, TEXT),
        "description": TEXT,
        "termsOfService": STRING,
        "contact": one("contact"),
        "license": one("license"),
    },
    "contact": {"name": TEXT, "url": STRING, "email": STRING},
    "license": {"name": TEXT, "url": STRING, "identifier": _since(V31, STRING)},
    "external_docs": _URL,
    "server": {
        **_URL,
        "name": _since(V32, TEXT),
        "variables": mapped("server_variable"),
    },
    "server_variable": {"enum": STRINGS, "default": TEXT, "description": TEXT},
    "tag": {
        "name": TEXT,
        "summary": _since(V32, TEXT),
        "description": TEXT,
        "externalDocs": one("external_docs"),
        "parent": _since(V32, TEXT),
        "kind": _since(V32, TEXT),
    },
    "components": {
        "schemas": mapped("schema"),
        "responses": mapped("response"),
        "parameters": mapped("parameter"),
        "examples": mapped("example"),
        "requestBodies": mapped("request_body"),
        "headers": mapped("header"),
        "securitySchemes": mapped("security_scheme"),
        "links": mapped("link"),
        "callbacks": mapped("callback"),
        "pathItems": _since(V31, mapped("path_item")),
        "mediaTypes": _since(V32, mapped("media_type")),
    },
    "path_item": {
        "$ref": ANY,
        "summary": _since(V30, TEXT),
        "description": _since(V30, TEXT),
        **{method: one("operation") for method in _OPERATIONS},
        "trace": _since(V30, one("operation")),
        "query": _since(V32, one("operation")),
        "additionalOperations": _since(V32, mapped("operation")),
        "servers": _since(V30, several("server")),
        "parameters": several("parameter"),
    },
    "operation": {
        "tags": STRINGS,
        "summary": TEXT,
        "description": TEXT,
        "externalDocs": one("external_docs"),
        "operationId": TEXT,
        "parameters": several("parameter"),
        "requestBody": _since(V30, one("request_body")),
        "responses": one("responses"),
        "callbacks": _since(V30, mapped("callback")),
        "deprecated": FLAG,
        "security": several("security_requirement"),
        "servers": _since(V30, several("server")),
        "consumes": _until(V20, STRINGS),
        "produces": _until(V20, STRINGS),
        "schemes": _until(V20, STRINGS),
    },
    "parameter": {
        "name": TEXT,
        "in": STRING,
        **_VALUE,
        "schema": _SCHEMA_ONE,
    },
    "header": {**_VALUE, "schema": _since(V30, _SCHEMA_ONE)},
    "request_body": {
        "$ref": ANY,
        "description": TEXT,
        "content": mapped("media_type"),
        "required": FLAG,
    },
    "media_type": {
        "schema": _SCHEMA_ONE,
        "itemSchema": _since(V32, _SCHEMA_ONE),
        "example": ANY,
        "examples": mapped("example"),
        "encoding": mapped("encoding"),
        "prefixEncoding": _since(V32, several("encoding")),
        "itemEncoding": _since(V32, one("encoding")),
    },
    "encoding": {
        "contentType": STRING,
        "headers": mapped("header"),
        "style": WORD,
        "explode": FLAG,
        "allowReserved": FLAG,
        "encoding": _since(V32, mapped("encoding")),
        "prefixEncoding": _since(V32, several("encoding")),
        "itemEncoding": _since(V32, one("encoding")),
    },
    "response": {
        "$ref": ANY,
        "summary": _since(V32, TEXT),
        "description": TEXT,
        "headers": mapped("header"),
        "content": _since(V30, mapped("media_type")),
        "links": _since(V30, mapped("link")),
        "schema": _until(V20, _SCHEMA_ONE),
        "examples": _until(V20, ANY),
    },
    "link": {
        "$ref": ANY,
        "operationRef": STRING,
        "operationId": TEXT,
        "parameters": OBJECT,
        "requestBody": ANY,
        "description": TEXT,
        "server": one("server"),
    },
    "example": {
        "$ref": ANY,
        "summary": TEXT,
        "description": TEXT,
        "value": ANY,
        "dataValue": _since(V32, ANY),
        "serializedValue": _since(V32, TEXT),
        "externalValue": STRING,
    },
    "security_scheme": {
        "$ref": ANY,
        "type": STRING,
        "description": TEXT,
        "name": TEXT,
        "in": STRING,
        "scheme": _since(V30, STRING),
        "bearerFormat": _since(V30, TEXT),
        "flows": _since(V30, one("oauth_flows")),
        "openIdConnectUrl": _since(V30, STRING),
        "oauth2MetadataUrl": _since(V32, STRING),
        "deprecated": _since(V32, FLAG),
        "flow": _until(V20, STRING),
        "authorizationUrl": _until(V20, STRING),
        "tokenUrl": _until(V20, STRING),
        "scopes": _until(V20, OBJECT),
    },
    "oauth_flows": {
        "implicit": one("oauth_flow"),
        "password": one("oauth_flow"),
        "clientCredentials": one("oauth_flow"),
        "authorizationCode": one("oauth_flow"),
        "deviceAuthorization": _since(V32, one("oauth_flow")),
    },
    "oauth_flow": {
        "authorizationUrl": STRING,
        "tokenUrl": STRING,
        "refreshUrl": STRING,
        "deviceAuthorizationUrl": _since(V32, STRING),
        "scopes": OBJECT,
    },
    "schema": _SCHEMA,
    "discriminator": {
        "propertyName": STRING,
        "mapping": OBJECT,
        "defaultMapping": _since(V32, STRING),
    },
    "xml": {
        "name": TEXT,
        "namespace": TEXT,
        "prefix": TEXT,
        "attribute": FLAG,
        "wrapped": FLAG,
        "nodeType": _since(V32, WORD),
    },
}

# Kinds whose keys are the document's own words; each value is of the kind named here.
KEYED: dict[Kind, Rule] = {
    "paths": one("path_item"),
    "responses": one("response"),
    "callback": one("path_item"),
    "security_requirement": STRINGS,
}


@cache
def in_force(version: Version) -> dict[Kind, Table]:
    """The tables with nothing but what exists in one version."""
    return {
        kind: {k: r for k, r in table.items() if r.since <= version <= r.until}
        for kind, table in TABLES.items()
    }


REQUIRED: dict[Kind, tuple[str, ...]] = {
    "document": ("info",),
    "info": ("title", "version"),
    "license": ("name",),
    "external_docs": ("url",),
    "server": ("url",),
    "server_variable": ("default",),
    "tag": ("name",),
    "parameter": ("name", "in"),
    "discriminator": ("propertyName",),
    "security_scheme": ("type",),
    "request_body": ("content",),
}

# Objects that a Reference Object may stand for, and where a bundled one is put.
SECTIONS: dict[Kind, str] = {
    "schema": "schemas",
    "response": "responses",
    "parameter": "parameters",
    "example": "examples",
    "request_body": "requestBodies",
    "header": "headers",
    "security_scheme": "securitySchemes",
    "link": "links",
    "callback": "callbacks",
}

_NAMES = {
    "document": "the document",
    "external_docs": "an external documentation object",
    "operation": "an operation",
    "encoding": "an encoding",
    "example": "an example",
    "info": "the info object",
    "paths": "the paths object",
    "responses": "a responses object",
    "components": "the components object",
    "xml": "an XML object",
    "oauth_flow": "an OAuth flow",
    "oauth_flows": "an OAuth flows object",
}


def name_of(kind: Kind) -> str:
    """``a path item``: a kind, for a sentence."""
    return _NAMES.get(kind) or "a " + kind.replace("_", " ")
