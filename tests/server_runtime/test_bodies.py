"""Bodies of requests."""

from __future__ import annotations

import json
from typing import Any

import pytest


@pytest.fixture
def create(echo: Any, completion: Any) -> Any:
    call = echo("chat.completions.create", authenticator=None, answer=completion)
    from example_server._runtime import AcceptAll

    call = echo("chat.completions.create", answer=completion, authenticator=AcceptAll())

    def post(body: Any = None, **options: Any) -> Any:
        options.setdefault("headers", {"Authorization": "Bearer k"})
        return call("POST", "/chat/completions", json=body, **options)

    return post


def test_a_json_body_becomes_a_model(create: Any, seen: list[Any], ask: Any) -> None:
    assert create(ask).status == 200
    body = seen[0].body
    assert body.messages[0].content == "Hi"
    assert body.temperature is None
    assert "temperature" not in body.model_fields_set


@pytest.mark.parametrize(
    ("change", "place", "words"),
    [
        ({"model": 1}, "/body/model", "should be text"),
        ({"n": "1"}, "/body/n", "should be an integer"),
        ({"n": 1.5}, "/body/n", "should be an integer"),
        ({"n": True}, "/body/n", "should be an integer"),
        ({"n": None}, "/body/n", "should be an integer"),
        ({"temperature": 3}, "/body/temperature", "should be at most 2"),
        ({"messages": []}, "/body/messages", "should have at least 1 item"),
        ({"messages": [{}]}, "/body/messages/0/role", "is missing"),
        (
            {"messages": [{"role": "king"}]},
            "/body/messages/0/role",
            "should be 'user' or 'assistant'",
        ),
        (
            {"messages": [{"role": "user", "content": [{"type": "text"}]}]},
            "/body/messages/0/content/0/text",
            "is missing",
        ),
        (
            {"messages": [{"role": "user", "content": [{"type": "film"}]}]},
            "/body/messages/0/content/0",
            "should have a 'type' that is one of 'text', 'image'",
        ),
        (
            {"messages": [{"role": "user", "content": 5}]},
            "/body/messages/0/content",
            "should be text or a list",
        ),
        ({"colour": 1}, "/body/colour", "is not allowed"),
    ],
)
def test_a_body_that_does_not_fit_is_refused_in_the_apis_own_shape(
    create: Any, ask: Any, change: Any, place: str, words: str
) -> None:
    answered = create({**ask, **change})
    assert answered.status == 400
    assert answered.headers["content-type"] == "application/json"
    error = answered.data["error"]
    assert error["param"] == place
    assert words in error["message"]
    assert error["code"] == "invalid_request"
    assert "pydantic" not in answered.content.decode().lower()
    assert "Input" not in error["message"]


def test_a_number_without_a_fraction_is_an_integer(
    create: Any, seen: list[Any], ask: Any
) -> None:
    content = json.dumps({**ask, "n": 2}).replace('"n": 2', '"n": 2.0').encode()
    answered = create(content=content, type="application/json")
    assert answered.status == 200
    assert seen[0].body.n == 2


@pytest.mark.parametrize(
    "content",
    [
        b"{",
        b"",
        b"\xff\xfe",
        b'{"model": "\xff"}',
        b'{"model": "\\ud800", "messages": []}',
        b"[" * 100_000,
        b'{"metadata": ' + b'{"a":' * 5000,
        b'{"model": "m", "messages": [{"role": "user"}], "metadata": {"a": NaN}}',
        b'{"model": "m", "messages": [{"role": "user"}], "metadata": {"a": -Infinity}}',
        b"9" * 5000,
        b"null",
    ],
)
def test_what_is_no_json_is_refused(create: Any, content: bytes) -> None:
    answered = create(content=content, type="application/json")
    assert answered.status == 400
    assert answered.data["error"]["param"].startswith("/body")


def test_nan_within_text_is_text(create: Any, ask: Any) -> None:
    ask["messages"][0] = {"role": "user", "content": "NaN"}
    assert create(ask).status == 200


@pytest.mark.parametrize(
    "type",
    [
        "text/plain",
        "application/xml",
        "application/x-www-form-urlencoded",
        "nonsense",
        "application/json; charset=utf-16",
        "\xff\xfe",
    ],
)
def test_another_content_type_is_refused(create: Any, type: str) -> None:
    answered = create(content=b"{}", type=type)
    assert answered.status == 415
    assert answered.headers["accept"] == "application/json"


def test_json_may_say_its_charset(create: Any, ask: Any) -> None:
    assert create(ask, type="application/json; charset=UTF-8").status == 200


def test_a_body_that_does_not_say_what_it_is_is_taken_for_the_only_one(
    create: Any, ask: Any
) -> None:
    assert create(content=json.dumps(ask).encode()).status == 200
    answered = create()
    assert answered.status == 400
    assert "/body is missing" in answered.data["error"]["message"]


def test_a_content_coding_is_refused(create: Any, ask: Any) -> None:
    headers = {"Authorization": "Bearer k", "Content-Encoding": "gzip"}
    assert create(ask, headers=headers).status == 415


@pytest.mark.parametrize("length", [True, False])
def test_a_large_body_is_refused_before_it_is_in_memory(
    echo: Any, length: bool
) -> None:
    call = echo("forms.create", max_body_bytes=100)
    content = [b"name=" + b"x" * 50, b"y" * 50, b"z" * 50]
    type = "application/x-www-form-urlencoded"
    answered = call("POST", "/forms", content=content, type=type, length=length)
    assert answered.status == 413
    assert "larger than 100 bytes" in answered.data["detail"]


@pytest.fixture
def form(echo: Any, seen: list[Any]) -> Any:
    call = echo("forms.create")

    def post(text: str) -> Any:
        seen.clear()
        answered = call(
            "POST",
            "/forms",
            content=text.encode(),
            type="application/x-www-form-urlencoded",
        )
        return seen[0].body if seen else answered

    return post


def test_a_form_nests(form: Any) -> None:
    order = form(
        "name=a+b%26&count=2&paid=true&codes=1,2&point=%7B%22x%22%3A1%7D&until=5"
        "&lines[0][sku]=a&lines[0][count]=1&lines[1][sku]=b&lines[1][count]=2"
        "&labels[x]=1&from=me&more=kept"
    )
    assert order.to_dict() == {
        "name": "a b&",
        "count": 2,
        "paid": True,
        "codes": [1, 2],
        "point": {"x": 1},
        "until": 5,
        "lines": [{"sku": "a", "count": 1}, {"sku": "b", "count": 2}],
        "labels": {"x": "1"},
        "from": "me",
        "more": "kept",
    }


def test_lists_of_objects_need_no_numbers(form: Any) -> None:
    order = form(
        "name=n&lines[][sku]=a&lines[][count]=1&lines[][sku]=b&lines[][count]=2"
    )
    assert [line.sku for line in order.lines] == ["a", "b"]


def test_a_form_that_does_not_fit_is_refused_with_422_where_only_that_is_documented(
    form: Any,
) -> None:
    answered = form("count=x&lines[0][sku]=a&lines[0][count]=0")
    assert answered.status == 422
    assert sorted(answered.places) == [
        "/body/count",
        "/body/lines/0/count",
        "/body/name",
    ]


def test_a_form_that_is_no_utf8_is_refused(form: Any) -> None:
    answered = form("name=%ff%fe")
    assert (answered.status, answered.places) == (400, ["/body/name"])


def test_a_form_of_very_many_fields_is_refused(form: Any) -> None:
    assert form("&".join(f"a{n}=1" for n in range(2000))).status == 413


def test_lines_and_text_are_told_apart(echo: Any, seen: list[Any]) -> None:
    call = echo("files.lines", answer=[], development=False)
    call("POST", "/lines", content=b'{"x":1}\n\n{"x":2}', type="application/x-ndjson")
    assert [each.x for each in seen[0].body] == [1, 2]
    call(
        "POST",
        "/lines",
        content="é".encode("latin-1"),
        type="text/plain;charset=latin-1",
    )
    assert seen[1].body == "é"
    call("POST", "/lines")
    assert seen[2].body is None
    answered = call("POST", "/lines", content=b"\xff", type="text/plain")
    assert (answered.status, answered.places) == (400, ["/body"])
    lines = b'{"x":1}\n{"x":"2"}'
    answered = call("POST", "/lines", content=lines, type="application/x-ndjson")
    assert answered.places == ["/body/1/x"]


def test_raw_bytes_are_streamed_to_the_handler(serve: Any) -> None:
    async def replace(request: Any, auth: Any) -> Any:
        first = await request.body.read(3)
        rest = [chunk async for chunk in request.body]
        size = len(first) + sum(map(len, rest))
        return {
            "id": f"{request.id} {first!r} {request.body.content_type}",
            "bytes": size,
        }

    call = serve({"files.replace": replace})
    answered = call(
        "PUT",
        "/files/f/content",
        content=[b"ab", b"cdef", b"g" * 100],
        type="application/octet-stream",
    )
    assert answered.data == {"id": "f b'ab' application/octet-stream", "bytes": 106}


def fresh_model() -> Any:
    """A model of the example's types that was never used."""
    from example_server._runtime import BaseModel
    from example_server.types import files

    body = {
        "__module__": files.__name__,
        "__annotations__": {"message": "Message | None"},
        "message": None,
    }
    return type(BaseModel)("Fresh", (BaseModel,), body)


def test_the_names_of_a_model_are_those_of_its_own_module() -> None:
    fresh = fresh_model()
    # Of the frame in which a model happens to be used first, none counts.
    Message = str  # noqa: F841
    fresh.model_rebuild()
    value = fresh.model_validate({"message": {"role": "user"}})
    assert value.message.role == "user"
