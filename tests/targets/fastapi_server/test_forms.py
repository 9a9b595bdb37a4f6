"""Fields of forms whose type is a choice."""

from __future__ import annotations

from typing import Any

import pytest
from starlette.testclient import TestClient

from tests.targets.fastapi_server.conftest import Generate

SPEC = """
    paths:
      /cuts:
        post:
          operationId: cut
          requestBody:
            required: true
            content:
              multipart/form-data:
                schema:
                  type: object
                  properties:
                    strategy: {anyOf: [{enum: [auto]}, {type: object, required: [size], properties: {size: {type: integer}}}]}
                    note: {type: string}
                    count: {anyOf: [{type: integer}, {type: object, additionalProperties: {type: integer}}]}
          responses: {'204': {description: Done.}}
"""


def answer(generate: Generate, **fields: str) -> int:
    client = TestClient(generate(SPEC).create_mock())
    parts: Any = {name: (None, text) for name, text in fields.items()}
    return client.post("/cuts", files=parts).status_code


@pytest.mark.parametrize(
    ("fields", "status"),
    [
        ({"strategy": "auto"}, 204),
        ({"strategy": '{"size": 3}'}, 204),
        ({"strategy": '{"size": "3"}'}, 400),
        ({"strategy": '{"size": 3'}, 400),
        ({"strategy": "[3]"}, 400),
        ({"strategy[size]": "3"}, 204),
        ({"note": '{"size": 3}'}, 204),
        ({"count": "3"}, 204),
        ({"count": '{"a": 3}'}, 204),
        ({"count": '{"a": "x"}'}, 400),
    ],
)
def test_an_object_may_be_json_in_a_part_of_its_own(
    generate: Generate, fields: dict[str, str], status: int
) -> None:
    assert answer(generate, **fields) == status
