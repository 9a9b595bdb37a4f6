"""What a call raises."""

from __future__ import annotations

import copy
import pickle

import httpx2
import pytest
from example_client import _runtime as rt
from example_client._runtime import Operation, Ref


@pytest.mark.parametrize(
    ("status", "name"),
    [
        (400, "BadRequestError"),
        (401, "AuthenticationError"),
        (403, "PermissionDeniedError"),
        (404, "NotFoundError"),
        (409, "ConflictError"),
        (418, "APIStatusError"),
        (422, "UnprocessableEntityError"),
        (429, "RateLimitError"),
        (500, "InternalServerError"),
        (503, "InternalServerError"),
        (304, "APIStatusError"),
        (599, "InternalServerError"),
    ],
)
def test_the_class_follows_the_status(exchange, status, name):
    with pytest.raises(rt.APIStatusError) as caught:
        exchange(httpx2.Response(status)).client(max_retries=0).models.retrieve("m")
    assert type(caught.value).__name__ == name
    assert caught.value.status_code == status
    assert isinstance(caught.value, rt.APIError)


def test_an_error_carries_what_the_server_said(exchange, completion):
    body = {"error": {"message": "Slow down", "code": "rate"}}
    answer = httpx2.Response(
        429, json=body, headers={"x-request-id": "r1", "x-left": "0"}
    )
    client = exchange(answer).client(max_retries=0)
    with pytest.raises(
        rt.RateLimitError, match="429 Too Many Requests: Slow down"
    ) as caught:
        client.chat.completions.create(messages=[], model="m")
    error = caught.value
    assert error.body.error.code == "rate"
    assert type(error.body).__name__ == "ErrorResponse"
    assert error.request_id == "r1"
    assert error.headers["X-Left"] == "0"
    assert error.request.method == "POST"
    assert error.response.json() == body


ERRORS = {404: Ref("FileDeleted"), "4XX": Ref("ErrorResponse"), "default": Ref("Model")}


@pytest.mark.parametrize(
    ("status", "name"),
    [(404, "FileDeleted"), (400, "ErrorResponse"), (500, "Model")],
)
def test_the_body_is_typed_by_status_then_range_then_default(door, status, name):
    operation = Operation("GET", "/x", errors=ERRORS)
    with pytest.raises(rt.APIStatusError) as caught:
        door(operation, httpx2.Response(status, json={}), options={"max_retries": 0})
    assert type(caught.value.body).__name__ == name


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ({"message": "m"}, "m"),
        ({"detail": "d"}, "d"),
        ({"title": "t", "detail": "d"}, "d"),
        ({"error": "invalid_grant", "error_description": "expired"}, "expired"),
        ({"error": "invalid_grant"}, "invalid_grant"),
        ({"error": {"message": "inner"}}, "inner"),
        ({"errors": [{"message": "a"}, {"message": "b"}]}, "a; b"),
        ({"detail": [{"msg": "too short", "loc": ["x"]}]}, "too short"),
        (["a"], "a"),
    ],
)
def test_the_message_is_found_where_apis_put_it(exchange, body, message):
    with pytest.raises(rt.BadRequestError) as caught:
        exchange(httpx2.Response(400, json=body)).client().models.retrieve("m")
    assert caught.value.message == f"400 Bad Request: {message}"
    assert caught.value.body == body


def test_a_body_that_is_no_json_is_text(exchange):
    with pytest.raises(rt.BadRequestError) as caught:
        exchange(httpx2.Response(400, text="no " * 200)).client().models.retrieve("m")
    assert caught.value.body == "no " * 200
    assert len(caught.value.message) < 250


def test_an_empty_body_is_none(exchange):
    with pytest.raises(rt.NotFoundError, match=r"^404 Not Found$") as caught:
        exchange(httpx2.Response(404)).client().models.retrieve("m")
    assert caught.value.body is None


@pytest.mark.parametrize(
    ("cause", "expected"),
    [
        (httpx2.ConnectError("refused"), "APIConnectionError"),
        (httpx2.ReadError(""), "APIConnectionError"),
        (httpx2.ReadTimeout("late"), "APITimeoutError"),
        (httpx2.ConnectTimeout("late"), "APITimeoutError"),
        (httpx2.RemoteProtocolError("odd"), "APIConnectionError"),
    ],
)
def test_no_answer_is_a_connection_error(exchange, cause, expected):
    with pytest.raises(rt.APIConnectionError) as caught:
        exchange(cause).client(max_retries=0).models.retrieve("m")
    assert type(caught.value).__name__ == expected
    assert caught.value.__cause__ is cause
    assert caught.value.request.url.path.endswith("/models/m")


def test_an_error_of_an_unread_answer_is_read(exchange):
    class Body(httpx2.SyncByteStream):
        def __iter__(self):
            yield b'{"message": "gone"}'

    answer = httpx2.Response(404, stream=Body())
    with pytest.raises(rt.NotFoundError, match="gone"):
        exchange(answer).client().files.content("f")


@pytest.mark.anyio
async def test_async_calls_raise_the_same(exchange):
    with pytest.raises(rt.NotFoundError, match="gone"):
        await exchange(
            httpx2.Response(404, json={"message": "gone"})
        ).async_client().models.retrieve("m")
    with pytest.raises(rt.APITimeoutError):
        await exchange(httpx2.ReadTimeout("late")).async_client(
            max_retries=0
        ).models.retrieve("m")


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ({"error": {"code": "rate", "message": "Slow down"}}, "rate"),
        ({"error": "invalid_grant", "error_description": "Too old"}, "invalid_grant"),
        ({"error": "Something went wrong", "code": 20404}, "20404"),
        ({"code": "x", "message": "y"}, "x"),
        ({"errors": [{"code": "a"}, {"code": "b"}]}, "a"),
        ([{"code": 5}], "5"),
        ({"error": {"message": "Slow down", "code": None}}, None),
        ({"message": "Slow down"}, None),
        ("text", None),
        ([], None),
        ({"code": True}, None),
    ],
)
def test_an_error_has_the_code_that_the_server_has_for_it(exchange, body, code):
    client = exchange(httpx2.Response(400, json=body)).client()
    with pytest.raises(rt.BadRequestError) as caught:
        client.models.retrieve("m")
    assert caught.value.code == code


def test_errors_travel_between_processes(exchange):
    answer = httpx2.Response(
        404, json={"error": {"message": "Gone"}}, headers={"x-request-id": "r1"}
    )
    with pytest.raises(rt.NotFoundError) as caught:
        exchange(answer).client().models.retrieve("m")
    error = pickle.loads(pickle.dumps(caught.value))
    assert type(error) is rt.NotFoundError
    assert str(error) == str(caught.value)
    assert (error.status_code, error.request_id) == (404, "r1")
    assert error.body == caught.value.body
    assert error.request.url == caught.value.request.url
    refused = exchange(httpx2.ConnectError("no")).client(max_retries=0)
    with pytest.raises(rt.APIConnectionError) as lost:
        refused.models.retrieve("m")
    assert str(pickle.loads(pickle.dumps(lost.value))) == str(lost.value)
    missing = copy.copy(rt.MissingCredentialsError("none"))
    assert missing.message == "none"


@pytest.mark.parametrize(
    "name", ["X-Request-Id", "X-Made-Up-Request-Id", "x-amzn-RequestId", "x-own-req-id"]
)
def test_the_request_id_is_found_under_the_servers_own_name_for_it(exchange, name):
    answer = httpx2.Response(400, headers={"x-other": "1", name: "r1"})
    with pytest.raises(rt.BadRequestError) as caught:
        exchange(answer).client().models.retrieve("m")
    assert caught.value.request_id == "r1"
