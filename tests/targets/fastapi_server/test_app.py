"""A generated server with handlers answers as its specification says."""

from __future__ import annotations

import inspect
import json
from typing import Any

import pytest
from starlette.testclient import TestClient

from tests.targets.fastapi_server.conftest import Generate

SPEC = """
    servers: [{url: 'https://api.example.com/v1'}]
    security: [{key: []}]
    paths:
      /orders:
        get:
          parameters:
            - {name: limit, in: query, schema: {type: integer, maximum: 10, default: 2}}
            - {name: tags, in: query, schema: {type: array, items: {type: string}}}
          responses:
            '200': {description: all, content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Order'}}}}}
        post:
          requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/NewOrder'}}}}
          responses:
            '201': {description: made, content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}}
            '400': {description: bad, content: {application/json: {schema: {$ref: '#/components/schemas/Error'}}}}
      /orders/{id}:
        parameters: [{name: id, in: path, required: true, schema: {type: string}}]
        get:
          security: []
          responses:
            '200': {description: one, content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}}
            '404': {description: none, content: {application/json: {schema: {$ref: '#/components/schemas/Error'}}}}
        delete:
          responses: {'204': {description: gone}}
    components:
      securitySchemes: {key: {type: http, scheme: bearer}}
      schemas:
        NewOrder: {type: object, additionalProperties: false, required: [item], properties: {item: {type: string, minLength: 2}, count: {type: integer, default: 1}}}
        Order: {type: object, required: [id, item], properties: {id: {type: string}, item: {type: string}, note: {type: string}}}
        Error: {type: object, required: [error], properties: {error: {type: object, required: [message], properties: {message: {type: string}, code: {type: string}, param: {type: string}}}}}
"""  # fmt: skip

KEY = {"authorization": "Bearer right"}


@pytest.fixture(scope="module")
def shop(generate: Generate) -> Any:
    return generate(SPEC)


@pytest.fixture(scope="module")
def client(shop: Any) -> TestClient:
    types, outcomes = shop.types, shop.outcomes

    class Orders(shop.handlers.OrdersHandler):
        async def list(self, request, auth):
            return [
                types.Order(id=str(n), item=",".join(request.tags or [auth]))
                for n in range(request.limit)
            ]

        async def create(self, request, auth):
            return types.Order(id=str(request.body.count), item=request.body.item)

        async def retrieve(self, request, auth):
            assert auth is None
            if request.id == "none":
                error = {"error": {"message": "There is none."}}
                return outcomes.NotFound(error)
            return types.Order(id=request.id, item="it", note=None)

    class Keys:
        async def authenticate(self, credentials, scopes, request):
            return "me" if credentials["key"].token == "right" else None

    app = shop.create_app(
        [Orders()], authenticator=Keys(), settings=shop.Settings(development=True)
    )
    return TestClient(app)


def test_parameters_arrive_parsed_with_their_defaults(client):
    assert [each["id"] for each in client.get("/orders", headers=KEY).json()] == [
        "0",
        "1",
    ]
    answer = client.get("/v1/orders?limit=1&tags=a&tags=b", headers=KEY)
    assert answer.json() == [{"id": "0", "item": "a,b"}]


def test_body_arrives_as_a_model_and_the_status_is_the_documented_one(client):
    answer = client.post("/orders", json={"item": "tea"}, headers=KEY)
    assert (answer.status_code, answer.json()) == (201, {"id": "1", "item": "tea"})


def test_wrong_body_is_answered_in_the_shape_of_the_apis_errors(client):
    answer = client.post("/orders", json={"item": "t"}, headers=KEY)
    assert answer.status_code == 400
    error = answer.json()["error"]
    assert "item" in error["message"]
    assert error["param"] == "/body/item"
    unknown = client.post("/orders", json={"item": "tea", "x": 1}, headers=KEY)
    assert unknown.status_code == 400


def test_wrong_parameter_is_answered_with_problem_details(client):
    answer = client.get("/orders?limit=11", headers=KEY)
    assert answer.status_code == 400
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json()["errors"][0]["pointer"] == "/query/limit"


def test_credentials_are_asked_for_where_they_are_needed(client):
    assert client.get("/orders").status_code == 401
    wrong = {"authorization": "Bearer wrong"}
    assert client.get("/orders", headers=wrong).status_code == 401
    assert client.get("/orders/7").json() == {"id": "7", "item": "it"}


def test_documented_error_is_returned_in_its_class(client):
    answer = client.get("/orders/none")
    assert answer.status_code == 404
    assert answer.json() == {"error": {"message": "There is none."}}


def test_operation_that_is_not_implemented_is_answered_with_501(client):
    assert client.delete("/orders/7", headers=KEY).status_code == 501


def test_document_itself_is_served(client, shop):
    document = client.get("/openapi.json").json()
    assert document["info"]["title"] == "Thing shop"
    assert set(document["paths"]) == {"/orders", "/orders/{id}"}


def test_request_classes_can_be_made_by_tests_of_handlers(shop):
    request = shop.handlers.OrdersList()
    assert (request.limit, request.tags) == (2, None)
    with pytest.raises(AttributeError):
        request.limit = 3


def test_signature_is_a_closed_set_of_outcomes(shop):
    handler = shop.handlers.OrdersHandler
    hints = {
        name: inspect.get_annotations(getattr(handler, name))["return"]
        for name in ("list", "create", "retrieve", "delete")
    }
    assert hints == {
        "list": "List[Order]",
        "create": "Order | BadRequest[Error]",
        "retrieve": "Order | NotFound[Error]",
        "delete": "None",
    }


def test_every_answer_is_held_against_the_document_in_development(shop):
    class Orders(shop.handlers.OrdersHandler):
        async def retrieve(self, request, auth):
            return {"id": 1}

    app = shop.create_app([Orders()], settings=shop.Settings(development=True))
    answer = TestClient(app, raise_server_exceptions=False).get("/orders/7")
    assert answer.status_code == 500
    assert "id" in json.dumps(answer.json())


FORMS = """
    paths:
      /calls:
        post:
          requestBody:
            content:
              multipart/form-data:
                schema: {type: object, required: [offer], properties: {offer: {type: string}, log: {type: string, format: binary}}}
                encoding: {offer: {contentType: application/sdp}}
          responses: {'200': {description: ok, content: {text/plain: {schema: {type: string}}}}}
"""  # fmt: skip


def test_part_of_another_content_type_is_text_where_the_field_is(generate):
    shop = generate(FORMS)

    class Calls(shop.handlers.CallsHandler):
        async def create(self, request, auth):
            return f"{request.body.offer}{await request.body.log.read()!r}"

    client = TestClient(shop.create_app([Calls()]))
    body = (
        b'--x\r\ncontent-disposition: form-data; name="offer"\r\n'
        b"content-type: application/sdp\r\n\r\nv=0\r\n"
        b'--x\r\ncontent-disposition: form-data; name="log"\r\n'
        b"content-type: application/x-log\r\n\r\n\x00\r\n--x--\r\n"
    )
    headers = {"content-type": "multipart/form-data; boundary=x"}
    answer = client.post("/calls", content=body, headers=headers)
    assert (answer.status_code, answer.text) == (200, r"v=0b'\x00'")


def test_operations_told_apart_by_a_fragment_are_reached(generate: Generate) -> None:
    operation = "responses: {'200': {description: d, content: {application/json: {schema: {const: %s}}}}}"
    paths = {
        "/": "root",
        "/#Action=Run": "run",
        "/#Action=Stop": "stop",
        "/#X-Target=Db.Get": "get",
        "/parts/{id}#from": "cut",
        "/parts/{id}#from&to": "slice",
    }
    package = generate(
        "paths:\n"
        + "".join(
            f"  '{path}': {{post: {{{operation % name}}}}}\n"
            for path, name in paths.items()
        )
    )
    client = TestClient(package.create_mock())
    assert client.post("/").json() == "root"
    assert client.post("/?Action=Run").json() == "run"
    assert client.post("/?Action=Stop").json() == "stop"
    assert client.post("/", headers={"x-target": "Db.Get"}).json() == "get"
    assert client.post("/parts/1?from=2").json() == "cut"
    assert client.post("/parts/1?from=2&to=3").json() == "slice"
    assert client.get("/").status_code == 405


def test_pages_end_whatever_kind_of_number_counts_them(generate: Generate) -> None:
    listing = "responses: {'200': {description: d, content: {application/json: {schema: {type: array, items: {type: object, properties: {id: {type: string}}}}}}}}"
    number = "schema: {type: number}"
    package = generate(f"""
        paths:
          /things:
            get:
              parameters: [{{name: offset, in: query, {number}}}, {{name: limit, in: query, {number}}}]
              {listing}
        """)
    client = TestClient(package.create_mock())
    assert client.get("/things?offset=0").json()
    assert client.get("/things?offset=1").json() == []
    assert len(client.get("/things?limit=1").json()) == 1


def test_the_mock_ends_what_is_only_said_to_begin(generate: Generate) -> None:
    package = generate("""
        paths:
          /talk: {get: {responses: {'101': {description: switched}}}}
          /more: {get: {responses: {'100': {description: go on}, '404': {description: none}}}}
        """)
    client = TestClient(package.create_mock())
    assert client.get("/talk").status_code == 200
    assert client.get("/more").status_code == 404
