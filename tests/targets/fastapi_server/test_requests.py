"""What a generated server takes for a request, in odd corners of specifications."""

from __future__ import annotations

from typing import Any

import pytest
from starlette.testclient import TestClient

from tests.targets.fastapi_server.conftest import Generate

SPEC = """
    paths:
      /files/{id}:
        parameters:
          - {name: id, in: path, required: true, schema: {type: string, format: uuid}}
          - {name: mail, in: query, schema: {type: string, format: email}}
          - {name: size, in: query, schema: {type: integer, format: int32}}
          - {name: whole, in: query, allowEmptyValue: true, schema: {type: boolean}}
          - {name: part, in: query, schema: {type: boolean}}
          - {name: labels, in: query, style: deepObject, schema: {type: object, additionalProperties: {type: integer}}}
        get:
          responses: {'204': {description: It.}}
        put:
          requestBody:
            required: true
            content:
              application/json:
                schema:
                  type: object
                  required: [id, content]
                  properties:
                    Id: {type: string}
                    content: {type: string, format: binary}
                    from: {type: string}
                  additionalProperties: {}
          responses:
            '200':
              description: It.
              content:
                application/json:
                  schema: {type: object, required: [content], properties: {content: {type: string, format: binary}}}
"""
ID = "6f1d9b1e-0c57-4a3b-9a53-2f0a1c7d8e90"


@pytest.fixture(scope="module")
def client(generate: Generate) -> TestClient:
    server = generate(SPEC)
    return TestClient(server.create_mock())


@pytest.mark.parametrize(
    ("target", "status"),
    [
        (f"/files/{ID}", 204),
        ("/files/null,null", 400),
        (f"/files/{ID}?mail=a@b.example", 204),
        (f"/files/{ID}?mail=nobody", 400),
        (f"/files/{ID}?size=2147483647", 204),
        (f"/files/{ID}?size=2147483648", 400),
        # An empty value is one where that is said, else none that a truth value could be.
        (f"/files/{ID}?whole=", 204),
        (f"/files/{ID}?part=", 400),
        # In a deep object no list can be meant.
        (f"/files/{ID}?labels[a]=1&labels[]=2", 204),
        (f"/files/{ID}?labels[]=2", 204),
        (f"/files/{ID}?labels[]=x", 400),
    ],
)
def test_parameters_are_of_their_formats(
    client: TestClient, target: str, status: int
) -> None:
    assert client.get(target).status_code == status


@pytest.mark.parametrize(
    ("body", "status"),
    [
        # A file within JSON is text.
        ({"id": "x", "content": "text"}, 200),
        ({"id": "x", "content": 3}, 400),
        # Names are those on the wire: what is called as an attribute is something else.
        ({"id": None, "content": ""}, 200),
        ({"id": 1, "Id": "x", "content": "", "from_": 3}, 200),
        ({"id": 1, "Id": 1, "content": ""}, 400),
    ],
)
def test_bodies_have_the_names_and_kinds_of_the_wire(
    client: TestClient, body: Any, status: int
) -> None:
    answer = client.put(f"/files/{ID}", json=body)
    assert answer.status_code == status
    assert status != 200 or isinstance(answer.json()["content"], str)


def test_a_file_within_json_reaches_the_handler(generate: Generate) -> None:
    server = generate(SPEC)
    seen: list[Any] = []

    class Files(server.handlers.FilesHandler):
        async def update(self, request: Any, auth: Any) -> Any:
            seen.append(await request.body.content.read())
            return request.body

    client = TestClient(server.create_app([Files()]))
    answer = client.put(f"/files/{ID}", json={"id": 1, "content": "größe"})
    assert seen == ["größe".encode()]
    assert answer.json() == {"content": "größe"}


LISTED = """
    paths:
      /x:
        get:
          parameters:
            - name: model
              in: query
              content:
                application/json:
                  schema: {anyOf: [{type: string}, {type: string, enum: [OPEN]}]}
            - {name: code, in: query, schema: {type: string, enum: [CLOSED]}}
          responses: {'204': {description: It.}}
"""


def test_of_many_values_some_are_told(generate: Generate):
    values = ", ".join(f"v{number}" for number in range(40))
    server = generate(LISTED.replace("OPEN", values).replace("CLOSED", values))
    client = TestClient(server.create_mock())
    detail = client.get("/x?model=1").json()["detail"]
    assert detail == "/query/model should be text."
    detail = client.get("/x?code=1").json()["detail"]
    assert detail.endswith("'v10', 'v11' or another of 40 values.")
