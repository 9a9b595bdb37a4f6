"""A document with the same text wherever text may stand."""

from __future__ import annotations

import json
from typing import Any

PAYLOADS = {
    "script": "</script><script>window.pwned=1</script>",
    "attribute": "\" onmouseover=window.pwned=1 autofocus onfocus='window.pwned=1' x=\"",
    "image": "<img src=x onerror=window.pwned=1><svg onload=window.pwned=1>",
    "markdown": "[x](javascript:window.pwned=1) ![y](x\"onerror=window.pwned=1) <a href='java&#10;script:window.pwned=1'>z</a>",
    "comment": "--><script>window.pwned=1</script><!--",
    "template": "{{ ''.__class__ }}{% for x in y %}${window.pwned=1}`;window.pwned=1//",
    "style": "</style><style>*{display:none}</style>}body{background:url(javascript:window.pwned=1)}",
    "address": "javascript:window.pwned=1",
}


def hostile_document(payload: str, server: str) -> str:
    """JSON text of a document that has the payload as every title, description, name, value and address."""
    text = {"summary": payload, "description": payload}
    schema: dict[str, Any] = {
        "type": "object",
        "title": payload,
        "description": payload,
        "required": [payload],
        "properties": {
            payload: {"type": "string", **_said(payload), "enum": [payload, "b"]},
            "nested": {
                "description": payload,
                "type": "array",
                "items": {"$ref": "#/components/schemas/Inner"},
            },
            "choice": {
                "oneOf": [
                    {"$ref": "#/components/schemas/Inner"},
                    {"type": "string", "pattern": payload, "default": payload},
                ]
            },
        },
    }
    content = {
        "application/json": {
            "schema": {"$ref": "#/components/schemas/Outer"},
            "examples": {payload: {**text, "value": {payload: payload}}},
        }
    }
    operation = {
        **text,
        "operationId": payload,
        "tags": [payload],
        "externalDocs": {"url": payload, "description": payload},
        "x-codeSamples": [{"lang": payload, "label": payload, "source": payload}],
        "parameters": [
            {
                "name": payload,
                "in": place,
                "schema": {"type": "string", **_said(payload)},
                **_said(payload),
            }
            for place in ("query", "header", "cookie")
        ],
        "requestBody": {"description": payload, "content": content},
        "responses": {
            "200": {
                "description": payload,
                "headers": {
                    payload: {"description": payload, "schema": {"type": "string"}}
                },
                "content": content,
            }
        },
        "security": [{payload: []}],
    }
    return json.dumps(
        {
            "openapi": "3.1.0",
            "info": {
                "title": payload,
                "version": payload,
                "description": payload,
                "termsOfService": payload,
                "contact": {"name": payload, "url": payload},
                "license": {"name": payload, "url": payload},
            },
            "servers": [
                {"url": server, "description": payload},
                {
                    "url": "https://{v}.example.com",
                    "variables": {"v": {"default": payload, "description": payload}},
                },
            ],
            "tags": [{"name": payload, "description": payload}],
            "paths": {"/things": {"post": operation}},
            "webhooks": {
                payload: {
                    "post": {
                        **text,
                        "requestBody": {"content": content},
                        "responses": {},
                    }
                }
            },
            "components": {
                "schemas": {
                    "Outer": schema,
                    "Inner": {
                        "type": "object",
                        "title": payload,
                        "properties": {"text": {"type": "string", **_said(payload)}},
                    },
                },
                "securitySchemes": {
                    payload: {
                        "type": "apiKey",
                        "in": "query",
                        "name": payload,
                        "description": payload,
                    }
                },
            },
        }
    )


def _said(payload: str) -> dict[str, Any]:
    return {"description": payload, "example": payload, "x-deprecated-reason": payload}
