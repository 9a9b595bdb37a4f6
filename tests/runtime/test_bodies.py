"""How bodies are written."""

from __future__ import annotations

import datetime
import io
import json
from email.parser import BytesParser

import pytest
from example_client._runtime import (
    BINARY,
    FORM,
    JSON,
    MULTIPART,
    TEXT,
    Form,
    Json,
    Multipart,
    Operation,
    Part,
    Style,
    omit,
)
from example_client.types import FileObject, Message


def post(body, **more):
    return Operation("POST", "/x", body=body, **more)


def parts(request):
    head = f"Content-Type: {request.headers['content-type']}\r\n\r\n".encode()
    message = BytesParser().parsebytes(head + request.content)
    assert int(request.headers["content-length"]) == len(request.content)
    return [
        (
            part.get_param("name", header="content-disposition"),
            part.get_filename(),
            part["content-type"],
            part.get_payload(decode=True),
        )
        for part in message.get_payload()
    ]


def test_json_leaves_out_what_is_absent_and_keeps_null(door):
    _, request = door(post(JSON), body={"a": None, "b": omit, "c": "é"})
    assert request.content == '{"a":null,"c":"é"}'.encode()
    assert request.headers["content-type"] == "application/json"
    assert request.headers["content-length"] == str(len(request.content))


def test_json_takes_models_and_python_values_wherever_data_can_stand(door):
    message = Message(role="user", content="Hi")
    body = {
        "messages": (m for m in [message]),
        "at": datetime.datetime(2026, 1, 2, tzinfo=datetime.UTC),
        "day": datetime.date(2026, 1, 2),
    }
    _, request = door(post(JSON), body=body)
    assert json.loads(request.content) == {
        "messages": [{"role": "user", "content": "Hi"}],
        "at": "2026-01-02T00:00:00+00:00",
        "day": "2026-01-02",
    }


def test_a_model_is_sent_with_its_wire_names_and_without_what_it_was_not_given(door):
    thing = FileObject.model_validate(
        {
            "id": "f",
            "bytes": 3,
            "created_at": "2026-01-01T00:00:00Z",
            "filename": "a",
            "purpose": "batch",
            "new": 1,
        }
    )
    _, request = door(post(JSON), body=thing)
    sent = json.loads(request.content)
    assert sent["bytes"] == 3
    assert sent["new"] == 1
    assert "parent" not in sent


@pytest.mark.parametrize("number", [float("nan"), float("inf")])
def test_json_refuses_numbers_that_json_has_not(door, number):
    with pytest.raises(ValueError, match="JSON compliant"):
        door(post(JSON), body={"n": number})


@pytest.mark.parametrize("value", [omit, b"x", object()])
def test_json_refuses_what_has_no_json(door, value):
    with pytest.raises(TypeError):
        door(post(JSON), body={"nested": [value]})


@pytest.mark.parametrize("value", [[1, 2], "text", 3, None, {"a": 1}])
def test_a_json_body_may_be_anything(door, value):
    _, request = door(post(Json("application/vnd.x+json")), body=value)
    assert json.loads(request.content) == value
    assert request.headers["content-type"] == "application/vnd.x+json"


def test_an_optional_body_without_a_field_is_not_sent(door):
    _, request = door(post(JSON, optional_body=True), body={"a": omit})
    assert request.content == b""
    assert "content-type" not in request.headers
    assert request.headers["content-length"] == "0"
    _, request = door(post(JSON), body={"a": omit})
    assert request.content == b"{}"


def test_extra_body_is_added_and_wins(door):
    options = {"extra_body": {"b": 2, "c": 3}}
    _, request = door(post(JSON), body={"a": 1, "b": 1}, options=options)
    assert json.loads(request.content) == {"a": 1, "b": 2, "c": 3}
    with pytest.raises(TypeError, match="object"):
        door(post(JSON), body=[1], options=options)
    with pytest.raises(TypeError, match="no body"):
        door(Operation("GET", "/x"), options=options)


@pytest.mark.parametrize(
    ("fields", "text"),
    [
        ({"a": "x y&z", "b": True, "c": omit}, "a=x+y%26z&b=true"),
        ({"meta": {"k": "v", "deep": {"x": 1}}}, "meta[k]=v&meta[deep][x]=1"),
        (
            {"items": [{"price": "p", "n": 1}, {"price": "q"}]},
            "items[0][price]=p&items[0][n]=1&items[1][price]=q",
        ),
        ({"expand": ["a", "b"]}, "expand=a&expand=b"),
        ({"clear": None, "meta": {"gone": None}}, "clear=&meta[gone]="),
    ],
)
def test_forms_nest_in_brackets(door, fields, text):
    _, request = door(post(FORM), body=fields)
    assert request.content.decode() == text
    assert request.headers["content-type"] == "application/x-www-form-urlencoded"


@pytest.mark.parametrize(
    ("style", "value", "text"),
    [
        (Style("deepObject", True), ["a", "b"], "f[]=a&f[]=b"),
        (Style("form"), ["a", "b"], "f=a%2Cb"),
        (Style("form", True), {"a": 1}, "a=1"),
        (Style("form"), {"a": 1}, "f=a%2C1"),
        (Style("pipeDelimited"), ["a", "b"], "f=a%7Cb"),
        (Style(content_type="application/json"), {"a": 1}, "f=%7B%22a%22%3A1%7D"),
    ],
)
def test_form_styles(door, style, value, text):
    _, request = door(post(Form({"f": style})), body={"f": value})
    assert request.content.decode() == text


def test_text_and_binary_bodies(door, tmp_path):
    _, request = door(post(TEXT), body="<a/>")
    assert (request.content, request.headers["content-type"]) == (b"<a/>", "text/plain")
    path = tmp_path / "b.bin"
    path.write_bytes(b"123")
    for value in (
        b"123",
        bytearray(b"123"),
        path,
        io.BytesIO(b"123"),
        iter([b"1", b"23"]),
        [b"1", b"23"],
    ):
        _, request = door(post(BINARY), body=value)
        assert request.content == b"123"
        assert request.headers["content-type"] == "application/octet-stream"


def test_an_iterator_is_sent_in_chunks_as_its_length_is_not_known(door):
    _, request = door(post(BINARY), body=iter([b"1", b"2"]))
    assert request.headers["transfer-encoding"] == "chunked"
    assert "content-length" not in request.headers


def test_multipart_writes_each_kind_of_value_as_a_part(door, tmp_path):
    path = tmp_path / "photo.png"
    path.write_bytes(b"png")
    message = Message(role="user", content="Hi")
    body = {
        "text": "é",
        "number": 3,
        "absent": omit,
        "null": None,
        "object": {"a": [1]},
        "model": message,
        "many": ["a", "b"],
        "file": path,
        "bytes": b"raw",
        "named": ("n.txt", b"named", None, {"X-A": "b"}),
        "typed": ("t", io.BytesIO(b"typed"), "image/gif"),
        "files": [path, ("second", b"2")],
    }
    _, request = door(post(MULTIPART), body=body)
    assert parts(request) == [
        ("text", None, None, "é".encode()),
        ("number", None, None, b"3"),
        ("object", None, "application/json", b'{"a":[1]}'),
        ("model", None, "application/json", b'{"role":"user","content":"Hi"}'),
        ("many", None, None, b"a"),
        ("many", None, None, b"b"),
        ("file", "photo.png", "image/png", b"png"),
        ("bytes", "upload", "application/octet-stream", b"raw"),
        ("named", "n.txt", "text/plain", b"named"),
        ("typed", "t", "image/gif", b"typed"),
        ("files", "photo.png", "image/png", b"png"),
        ("files", "second", "application/octet-stream", b"2"),
    ]
    assert b"\r\nX-A: b\r\n" in request.content


def test_multipart_encodings(door):
    kind = Multipart(
        {
            "json": Part("application/json"),
            "deep": Part(style=Style("deepObject", True)),
            "deep_files": Part(style=Style("deepObject", True)),
            "deep_file": Part(style=Style("deepObject", True)),
            "styled_files": Part(style=Style("form", True)),
            "list": Part(style=Style("form")),
            "xml": Part("application/xml"),
            "image": Part("image/png, image/jpeg"),
            "any": Part("image/*"),
        }
    )
    body = {
        "json": "text",
        "deep": {"a": {"b": 1}, "c": [1, 2]},
        "deep_files": [b"1", ("2.txt", b"2")],
        "deep_file": b"1",
        "styled_files": [b"1"],
        "list": [1, 2],
        "xml": "<a/>",
        "image": ("a.jpg", b"1"),
        "any": ("a.txt", b"2"),
    }
    _, request = door(post(kind), body=body)
    assert parts(request) == [
        ("json", None, "application/json", b'"text"'),
        ("deep[a][b]", None, None, b"1"),
        ("deep[c][]", None, None, b"1"),
        ("deep[c][]", None, None, b"2"),
        ("list", None, None, b"1,2"),
        ("xml", None, "application/xml", b"<a/>"),
        ("deep_files[]", "upload", "application/octet-stream", b"1"),
        ("deep_files[]", "2.txt", "text/plain", b"2"),
        ("deep_file", "upload", "application/octet-stream", b"1"),
        ("styled_files", "upload", "application/octet-stream", b"1"),
        ("image", "a.jpg", "image/jpeg", b"1"),
        ("any", "a.txt", "application/octet-stream", b"2"),
    ]


def test_files_in_a_styled_array_are_still_files(door):
    styles = {"a": Part(style=Style("deepObject", True)), "b": Part(style=Style())}
    body = {"a": [b"1", ("n.txt", b"2")], "b": [b"3"]}
    _, request = door(post(Multipart(styles)), body=body)
    assert [(name, content) for name, _, _, content in parts(request)] == [
        ("a[]", b"1"),
        ("a[]", b"2"),
        ("b", b"3"),
    ]


def test_names_in_multipart_can_not_break_out_of_their_quotes(door):
    _, request = door(post(MULTIPART), body={'a"\r\nX: y': ('f".txt\r\n', b"1")})
    assert b'name="a%22%0D%0AX: y"; filename="f%22.txt%0D%0A"' in request.content


def test_each_multipart_body_has_a_boundary_of_its_own(door):
    _, first = door(post(MULTIPART), body={"a": 1})
    _, second = door(post(MULTIPART), body={"a": 1})
    assert first.headers["content-type"] != second.headers["content-type"]


def test_a_text_file_is_refused_with_a_hint(door, tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("x")
    with path.open() as file, pytest.raises(TypeError, match="'rb'"):
        door(post(MULTIPART), body={"file": file})


def test_a_file_is_sent_from_where_it_stands(door):
    file = io.BytesIO(b"head-tail")
    file.seek(5)
    _, request = door(post(BINARY), body=file)
    assert request.content == b"tail"
    assert request.headers["content-length"] == "4"


def test_a_body_that_is_no_object_can_not_be_a_form(door):
    with pytest.raises(TypeError, match="object"):
        door(post(FORM), body=[1])


def test_a_text_in_the_place_of_a_file_is_refused(door):
    kind = Multipart(files=("file", "files"))
    with pytest.raises(TypeError, match="file is a file"):
        door(post(kind), body={"file": "a.txt"})
    with pytest.raises(TypeError, match="files is a file"):
        door(post(kind), body={"files": [b"1", "a.txt"]})
    with pytest.raises(TypeError, match="the body is a file"):
        door(post(BINARY), body="a.txt")
    _, request = door(post(kind), body={"file": b"1", "name": "a", "files": [b"2"]})
    assert [name for name, *_ in parts(request)] == ["name", "file", "files"]


def test_a_form_without_files_is_json_where_that_is_accepted(door):
    kind = Multipart(files=("file",), without_files=JSON)
    body = {"list": [{"a": 1}], "file": None, "text": "b"}
    _, request = door(post(kind), body=body)
    assert request.headers["content-type"] == "application/json"
    assert json.loads(request.read()) == {"list": [{"a": 1}], "text": "b"}
    _, request = door(post(kind), body={**body, "file": b"1"})
    assert [name for name, *_ in parts(request)] == ["list", "text", "file"]
    with pytest.raises(TypeError, match="file is a file"):
        door(post(kind), body={"file": "a.txt"})
