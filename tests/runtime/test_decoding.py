"""Answers become typed values; what does not fit is kept, never dropped and never raised about."""

from __future__ import annotations

import copy
import datetime
import json
import pickle
import subprocess
import sys
from pathlib import Path
from typing import Literal, Union

import httpx2
import pydantic
import pytest
from example_client import types
from example_client._runtime import (
    TEXT,
    BaseModel,
    DecodeError,
    Operation,
    Ref,
    ResponseValidationError,
)
from example_client._runtime.decoding import InvalidJson, decode
from example_client._runtime.tolerant import maker
from example_client.types import (
    Completion,
    FileObject,
    ImageContent,
    Message,
    TextContent,
)


def read(expression, value, **options):
    return decode(
        Ref(expression), json.dumps(value).encode(), package="example_client", **options
    )


def test_an_answer_becomes_a_model(file):
    thing = read("FileObject", file)
    assert isinstance(thing, FileObject)
    assert thing.bytes_ == 3
    assert thing.created_at == datetime.datetime(
        2026, 1, 2, 3, 4, 5, tzinfo=datetime.UTC
    )


def test_unions_are_told_apart_by_their_discriminator():
    content = [{"type": "text", "text": "a"}, {"type": "image", "url": "u"}]
    message = read("Message", {"role": "user", "content": content})
    assert [type(part) for part in message.content] == [TextContent, ImageContent]


def test_cyclic_models_across_modules_work():
    quoted = {
        "role": "user",
        "content": [
            {"type": "text", "text": "a", "quoted": {"role": "user", "content": "b"}}
        ],
    }
    assert read("Message", quoted).content[0].quoted.content == "b"


@pytest.mark.parametrize(
    ("expression", "value", "check"),
    [
        (
            "list[Message]",
            [{"role": "user", "content": "a"}],
            lambda v: isinstance(v[0], Message),
        ),
        ("Message | None", None, lambda v: v is None),
        (
            "dict[str, Message]",
            {"a": {"role": "user", "content": "a"}},
            lambda v: isinstance(v["a"], Message),
        ),
        (
            "Content",
            {"type": "image", "url": "u"},
            lambda v: isinstance(v, ImageContent),
        ),
        ("Union[Message, Literal['none']]", "none", lambda v: v == "none"),
        ("datetime", "2026-01-01T00:00:00Z", lambda v: v.year == 2026),
        ("str", "x", lambda v: v == "x"),
        ("Any", {"a": 1}, lambda v: v == {"a": 1}),
    ],
)
def test_a_ref_is_any_expression_over_the_types(expression, value, check):
    assert check(read(expression, value))


def test_an_unknown_enum_value_is_kept(completion):
    completion["choices"][0] = {**completion["choices"][0], "finish_reason": "bored"}
    assert read("Completion", completion).choices[0].finish_reason == "bored"


def test_an_unknown_member_of_a_union_is_a_model_of_no_kind():
    content = [{"type": "video", "url": "u"}, {"type": "text", "text": "a"}]
    message = read("Message", {"role": "user", "content": content})
    unknown = message.content[0]
    assert type(unknown) is BaseModel
    assert (unknown.type, unknown.url) == ("video", "u")
    assert message.to_dict()["content"] == content
    assert isinstance(message.content[1], TextContent)


def test_a_known_member_of_a_union_with_a_fault_is_still_that_member():
    message = read(
        "Message", {"role": "user", "content": [{"type": "text", "text": 5}]}
    )
    assert isinstance(message.content[0], TextContent)
    assert message.content[0].text == 5


def test_a_missing_required_field_is_none_and_not_sent_back():
    message = read("Message", {"role": "user"})
    assert isinstance(message, Message)
    assert message.content is None
    assert message.to_dict() == {"role": "user"}


def test_a_value_of_a_wrong_type_is_kept_and_sent_back_as_it_came(file):
    file["bytes"] = "many"
    file["created_at"] = "yesterday"
    thing = read("FileObject", file)
    assert (thing.bytes_, thing.created_at) == ("many", "yesterday")
    assert thing.to_dict() == file
    assert json.loads(thing.to_json()) == file


def test_fields_around_a_fault_are_typed_as_ever(completion):
    completion["created"] = "now"
    value = read("Completion", completion)
    assert isinstance(value.choices[0].message, Message)


def test_unknown_fields_are_kept(model):
    value = read("Model", {**model, "new": {"a": 1}})
    assert value.new == {"a": 1}
    assert value.to_dict() == {**model, "new": {"a": 1}}
    broken = read("Model", {**model, "created": "x", "new": 1})
    assert broken.new == 1


def test_a_wrong_shape_altogether_is_kept():
    assert read("Message", ["surprise"]) == ["surprise"]
    assert read("list[Message]", {"a": 1}) == {"a": 1}
    assert read("Completion", {"choices": 7}).choices == 7


@pytest.mark.parametrize(
    ("expression", "value"),
    [
        ("list[Message] | dict[str, Message]", "text"),
        ("list[Message] | int", {"a": 1}),
        ("dict[str, list[Message]]", {"a": {"b": 1}}),
        ("tuple[int, str]", {"a": 1}),
    ],
)
def test_a_part_of_a_wrong_shape_is_kept(expression, value):
    assert read(expression, value) == value


def test_parts_around_a_wrong_shape_are_made():
    found = read("dict[str, list[Message]]", {"a": [{"role": "user"}], "b": 1})
    assert isinstance(found["a"][0], Message)
    assert found["b"] == 1
    assert read("tuple[int, str]", [1, 2, 3]) == (1, 2, 3)


def test_unions_without_discriminator_take_the_model_that_fits_best():
    value = read("FileDeleted | Message", {"id": "x", "deleted": "no?"})
    assert type(value).__name__ == "FileDeleted"
    assert read("FileDeleted | Message", {"zzz": 1}) == BaseModel(zzz=1)
    assert read("TextContent | ImageContent", {"type": ["odd"]}).type == ["odd"]


def test_what_is_a_model_or_something_else_is_that_model_however_little_is_there():
    assert isinstance(read("Message | None", {"zzz": 1}), Message)
    assert isinstance(read("str | Message", {"zzz": 1}), Message)
    assert read("Message | dict[str, int]", {"zzz": 1}) == {"zzz": 1}


def test_strict_decoding_raises():
    with pytest.raises(pydantic.ValidationError):
        read("Message", {"role": "robot", "content": "a"}, strict=True)


def test_what_is_no_json_is_told_apart():
    with pytest.raises(InvalidJson):
        decode(Ref("Message"), b"<html>", package="example_client")


def test_a_strict_client_raises_for_another_shape(exchange):
    client = exchange({"id": 5}).client(strict=True)
    with pytest.raises(ResponseValidationError) as caught:
        client.models.retrieve("m")
    assert caught.value.status_code == 200
    assert caught.value.body == b'{"id":5}'
    assert isinstance(caught.value.__cause__, pydantic.ValidationError)


def test_an_answer_that_is_no_json_is_a_decode_error(exchange):
    answer = httpx2.Response(200, html="<p>Hello</p>", headers={"x-request-id": "r1"})
    with pytest.raises(DecodeError, match="text/html") as caught:
        exchange(answer).client().models.retrieve("m")
    assert caught.value.request_id == "r1"
    assert caught.value.body == b"<p>Hello</p>"


def test_results_by_status(door):
    operation = Operation(
        "POST",
        "/x",
        result=Ref("Model"),
        results={202: None, "2XX": Ref("FileDeleted")},
    )
    deleted = {"id": "x", "deleted": True}
    assert door(operation, httpx2.Response(202, json={}))[0] is None
    assert door(operation, httpx2.Response(201, json=deleted))[0].deleted is True


def test_no_content_is_none(door):
    operation = Operation("DELETE", "/x", result=Ref("Model"))
    assert door(operation, httpx2.Response(204))[0] is None


def test_text_results(door):
    operation = Operation("GET", "/x", result=TEXT)
    result, request = door(operation, httpx2.Response(200, text="<a/>"))
    assert result == "<a/>"
    assert request.headers["accept"] == "text/plain"


# Models on their own, in a user's hands.


def test_a_model_can_be_made_by_hand_by_field_name_or_wire_name():
    values = {
        "id": "f",
        "created_at": "2026-01-01T00:00:00Z",
        "filename": "a",
        "purpose": "batch",
    }
    assert FileObject(bytes=3, **values).bytes_ == 3
    assert FileObject(bytes_=3, **values).to_dict()["bytes"] == 3


def test_a_model_made_by_hand_is_checked():
    with pytest.raises(pydantic.ValidationError):
        Message(role="robot", content="x")


def test_a_model_can_be_copied_pickled_and_described():
    message = read(
        "Message",
        {"role": "user", "content": [{"type": "text", "text": "a"}], "more": 1},
    )
    assert copy.deepcopy(message) == message
    assert pickle.loads(pickle.dumps(message)) == message
    assert message.model_copy(update={"role": "assistant"}).role == "assistant"
    schema = Message.model_json_schema()
    assert "TextContent" in schema["$defs"]


def test_a_tolerantly_made_model_can_be_copied_pickled_and_shown():
    message = read("Message", {"role": "robot"})
    assert copy.deepcopy(message) == message
    assert pickle.loads(pickle.dumps(message)) == message
    assert repr(message) == "Message(role='robot', content=None)"


def test_a_user_may_subclass_a_model():
    class Marked(Message):
        mark: int = 0

    marked = Marked.model_validate(
        {"role": "user", "content": [{"type": "text", "text": "a"}], "mark": 2}
    )
    assert isinstance(marked.content[0], TextContent)
    assert marked.mark == 2


def test_types_are_listed_and_found():
    assert {"Message", "Completion", "WebhookEvent"} <= set(dir(types))
    assert types.Completion is Completion
    with pytest.raises(AttributeError):
        _ = types.Nothing


FRESH = """
import sys
sys.path.insert(0, {folder!r})
import laying
{code}
"""


def fresh(code):
    script = FRESH.format(folder=str(Path(__file__).parent), code=code)
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_importing_the_package_loads_neither_pydantic_nor_the_http_library_nor_resources():
    out = fresh(
        "from example_client import omit\n"
        "print('example_client._runtime' in sys.modules, *[n for n in sys.modules\n"
        "    if n.split('.')[0] in ('httpx2', 'pydantic') or n.startswith('example_client.r')])\n"
    )
    assert out.strip() == "True"


def test_a_model_loads_only_what_it_needs_when_it_is_used():
    out = fresh(
        "from example_client.types import FileList, Message\n"
        "before = 'example_client.types.file_object' in sys.modules\n"
        "FileList.model_validate({'data': [], 'has_more': False})\n"
        "print(before, 'example_client.types.file_object' in sys.modules,"
        " 'example_client.types.text_content' in sys.modules)\n"
    )
    assert out.split() == ["False", "True", "False"]


def test_models_may_be_first_used_by_many_threads_at_once():
    out = fresh(
        "import threading\n"
        "from example_client._runtime import Ref\n"
        "from example_client._runtime.decoding import decode\n"
        'text = b\'{"role": "user", "content": [{"type": "text", "text": "a"}]}\'\n'
        "ref, barrier, results = Ref('Message'), threading.Barrier(8), []\n"
        "def work():\n"
        "    barrier.wait()\n"
        "    results.append(decode(ref, text, package='example_client').content[0].text)\n"
        "threads = [threading.Thread(target=work) for _ in range(8)]\n"
        "[t.start() for t in threads]; [t.join() for t in threads]\n"
        "print(results)\n"
    )
    assert out.strip() == str(["a"] * 8)


def test_names_of_whoever_uses_a_model_first_are_not_taken_for_types():
    out = fresh(
        "from example_client.types import Message\n"
        "def use():\n"
        "    Content = int\n"
        "    return Message.model_validate(\n"
        "        {'role': 'user', 'content': [{'type': 'text', 'text': 'a'}]}\n"
        "    )\n"
        "print(type(use().content[0]).__name__)\n"
    )
    assert out.strip() == "TextContent"


def test_a_model_that_was_an_answer_knows_the_request(exchange, model):
    answer = httpx2.Response(200, json=model, headers={"x-request-id": "r1"})
    found = exchange(answer).client().models.retrieve("m")
    assert found._request_id == "r1"
    same = types.Model(**model)
    assert same._request_id is None
    assert same == found
    assert found.to_dict() == model
    assert copy.deepcopy(found) == pickle.loads(pickle.dumps(found)) == found


def answer_of(exchange, result, content, content_type, **settings):
    answer = httpx2.Response(
        200, content=content, headers={"content-type": content_type}
    )
    client = exchange(answer).client(**settings)
    return client._call(Operation("GET", "/x", result=Ref(result), security=()), {})


def test_a_text_where_json_was_described_is_given_if_it_can_be_meant(exchange):
    subtitles = "1\n00:00:01 --> 00:00:02\nHé"
    read = answer_of(exchange, "Model", subtitles.encode(), "text/vtt; charset=utf-8")
    assert read == subtitles
    lines = b'{"a": 1}\n{"a": 2}\n'
    read = answer_of(exchange, "str", lines, "application/octet-stream")
    assert read == lines.decode()


@pytest.mark.parametrize(
    ("result", "content", "content_type", "settings"),
    [
        ("Model", b"<p>", "text/html", {}),
        ("str", b"<p>", "text/html", {}),
        ("Model", b"a: 1", "application/yaml", {}),
        ("str", b"\xff\xfe", "application/octet-stream", {}),
        ("str", b"a", "text/plain; charset=nothing", {"strict": True}),
    ],
)
def test_what_can_not_be_meant_is_a_decode_error(
    exchange, result, content, content_type, settings
):
    with pytest.raises(DecodeError, match="with_raw_response") as caught:
        answer_of(exchange, result, content, content_type, **settings)
    assert caught.value.body == content


def test_constants_that_are_numbers_tell_models_apart():
    class One(BaseModel):
        type: Literal[1]
        id: int

    class Two(BaseModel):
        type: Literal[2]
        id: int

    make = maker(Union[One, Two])  # noqa: UP007
    assert isinstance(make({"type": 2, "id": "odd"}), Two)
    assert type(make({"type": 3, "id": 1})) is BaseModel
