"""The runtime's own errors look like the API's, whatever fields those have."""

from __future__ import annotations

from typing import Any

import pytest
from starlette.testclient import TestClient

from tests.targets.fastapi_server.conftest import Generate

SPEC = """
    paths:
      /orders:
        get:
          parameters:
            - {name: limit, in: query, schema: {type: integer}}
          responses:
            '200': {description: all, content: {application/json: {schema: {type: array, items: {type: string}}}}}
            '400': {description: bad, content: {application/json: {schema: SCHEMA}}}
"""  # fmt: skip


def answer(generate: Generate, schema: str) -> tuple[str, Any]:
    """The media type and the body of the refusal of a number that is none."""
    shop = generate(SPEC.replace("SCHEMA", schema))
    client = TestClient(shop.create_mock())
    refused = client.get("/orders?limit=many")
    assert refused.status_code == 400
    return refused.headers["content-type"], refused.json()


DETAIL = "/query/limit should be an integer."

FIXED = "{type: object, properties: {name: {type: string, enum: [INVALID]}, message: {type: string, enum: [It is invalid.]}}"


@pytest.mark.parametrize(
    ("schema", "body"),
    [
        # What can have one value only has it; the sentence is beside it where there is room.
        (
            FIXED + "}",
            {"name": "INVALID", "message": "It is invalid.", "detail": DETAIL},
        ),
        (
            FIXED + ", additionalProperties: false}",
            {"name": "INVALID", "message": "It is invalid."},
        ),
        # A list of errors.
        (
            "{type: array, minItems: 1, items: {type: object, required: [message], properties: {message: {type: string}}}}",
            [{"message": DETAIL}],
        ),
        ("{type: object, additionalProperties: true}", {"detail": DETAIL}),
        # One of several errors, told apart from the others by what it alone may say.
        (
            "{oneOf: [{type: object, properties: {name: {enum: [INVALID]}}}, {type: object, properties: {name: {enum: [GONE]}}}]}",
            {"name": "INVALID", "detail": DETAIL},
        ),
    ],
)
def test_errors_without_a_plain_field_for_a_sentence(generate, schema, body):
    assert answer(generate, schema) == ("application/json", body)


def test_an_error_may_be_a_sentence_alone(generate):
    assert answer(generate, "{type: string}") == ("application/json", DETAIL)
    text = SPEC.replace("application/json: {schema: SCHEMA}", "text/plain: {}")
    refused = TestClient(generate(text).create_mock()).get("/orders?limit=many")
    assert refused.status_code == 400
    assert refused.headers["content-type"].startswith("text/plain")
    assert refused.text == DETAIL
    markup = SPEC.replace("application/json: {schema: SCHEMA}", "text/html: {}")
    refused = TestClient(generate(markup).create_mock()).get("/orders?limit=many")
    assert refused.headers["content-type"] == "application/problem+json"


def test_a_schema_that_no_object_fits_leaves_problem_details(generate):
    media_type, body = answer(generate, "{type: integer}")
    assert media_type == "application/problem+json"
    assert body["errors"][0]["pointer"] == "/query/limit"


WORDS = """{type: object, required: [type, message], properties: {
    type: {type: string, enum: [api_error, card_error, rate_limit_error, authentication_error, invalid_request_error]},
    message: {type: string}}}"""


def test_of_a_few_words_an_error_has_the_one_for_its_status(generate: Generate):
    spec = SPEC.replace("'400'", "default").replace("SCHEMA", WORDS)
    spec = spec.replace("get:\n", "get:\n          security: [{key: []}]\n")
    scheme = "{type: http, scheme: bearer}"
    shop = generate(spec + f"    components: {{securitySchemes: {{key: {scheme}}}}}\n")

    class Orders(shop.handlers.OrdersHandler):
        async def list(self, request: Any, auth: Any) -> Any:
            raise ZeroDivisionError

    class Anybody:
        async def authenticate(self, credentials: Any, scopes: Any, request: Any):
            return "somebody"

    client = TestClient(shop.create_app([Orders()], authenticator=Anybody()))
    key = {"Authorization": "Bearer k"}
    told = {
        answer.status_code: answer.json()["type"]
        for answer in (
            client.get("/orders"),
            client.get("/orders?limit=many", headers=key),
            client.get("/orders", headers=key),
        )
    }
    assert told == {
        401: "authentication_error",
        400: "invalid_request_error",
        500: "api_error",
    }
