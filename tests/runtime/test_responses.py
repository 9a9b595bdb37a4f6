"""Downloads, and answers with all that came with them."""

from __future__ import annotations

import httpx2
import pytest
from example_client import _runtime as rt
from example_client._runtime import Operation


class Body(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    def __init__(self, *pieces):
        self.pieces = pieces
        self.read = 0
        self.closed = False

    def __iter__(self):
        for piece in self.pieces:
            if isinstance(piece, Exception):
                raise piece
            self.read += 1
            yield piece

    async def __aiter__(self):
        for piece in self:
            yield piece

    def close(self):
        self.closed = True

    async def aclose(self):
        self.closed = True


def binary(*pieces, **headers):
    body = Body(*pieces)
    return httpx2.Response(200, headers=headers, stream=body), body


def test_a_download_is_not_read_before_it_is_asked_for(exchange):
    answer, body = binary(
        b"ab", b"cd", **{"content-type": "image/png", "x-request-id": "r"}
    )
    content = exchange(answer).client().files.content("f")
    assert body.read == 0
    assert content.content_type == "image/png"
    assert content.request_id == "r"
    assert content.read() == b"abcd"
    assert content.read() == b"abcd"
    assert body.closed


def test_a_download_can_be_iterated_over(exchange):
    answer, body = binary(b"ab", b"cd")
    pieces = exchange(answer).client().files.content("f").iter_bytes()
    assert next(pieces) == b"ab"
    assert body.read == 1
    assert list(pieces) == [b"cd"]
    answer, _ = binary(b"abcd")
    assert list(exchange(answer).client().files.content("f").iter_bytes(3)) == [
        b"abc",
        b"d",
    ]
    answer, _ = binary("é\nb".encode())
    assert list(exchange(answer).client().files.content("f").iter_lines()) == ["é", "b"]


def test_a_download_left_early_is_closed(exchange):
    answer, body = binary(b"ab", b"cd")
    with exchange(answer).client().files.content("f") as content:
        next(content.iter_bytes())
    assert body.closed


def test_a_download_goes_to_a_file_whole_or_not_at_all(exchange, tmp_path):
    path = tmp_path / "a.bin"
    path.write_bytes(b"old")
    answer, _ = binary(b"ab", httpx2.ReadError("gone"))
    with pytest.raises(rt.APIConnectionError):
        exchange(answer).client().files.content("f").write_to_file(path)
    assert path.read_bytes() == b"old"
    assert [p.name for p in tmp_path.iterdir()] == ["a.bin"]
    answer, _ = binary(b"ab", b"cd")
    exchange(answer).client().files.content("f").write_to_file(str(path))
    assert path.read_bytes() == b"abcd"
    assert [p.name for p in tmp_path.iterdir()] == ["a.bin"]


def test_a_new_file_has_the_usual_permissions(exchange, tmp_path):
    usual = tmp_path / "usual"
    usual.write_bytes(b"")
    answer, _ = binary(b"ab")
    exchange(answer).client().files.content("f").write_to_file(tmp_path / "new")
    assert (tmp_path / "new").stat().st_mode == usual.stat().st_mode


def test_a_download_as_text_or_json(exchange):
    answer, _ = binary(
        "é".encode("latin-1"), **{"content-type": "text/plain; charset=latin-1"}
    )
    assert exchange(answer).client().files.content("f").text() == "é"
    answer, _ = binary(b'{"a":1}')
    assert exchange(answer).client().files.content("f").json() == {"a": 1}


@pytest.mark.anyio
async def test_async_downloads(exchange, tmp_path):
    answer, body = binary(b"ab", b"cd")
    content = await exchange(answer).async_client().files.content("f")
    assert body.read == 0
    assert [piece async for piece in content.iter_bytes()] == [b"ab", b"cd"]
    assert body.closed
    answer, _ = binary(b"ab", b"cd")
    await (await exchange(answer).async_client().files.content("f")).write_to_file(
        tmp_path / "a"
    )
    assert (tmp_path / "a").read_bytes() == b"abcd"
    answer, _ = binary(b'{"a":1}')
    assert await (await exchange(answer).async_client().files.content("f")).json() == {
        "a": 1
    }
    answer, body = binary(b"ab", b"cd")
    async with await exchange(answer).async_client().files.content("f"):
        pass
    assert body.closed


def test_a_raw_response_has_the_headers_and_the_result(exchange, model):
    answer = httpx2.Response(
        200, json=model, headers={"x-left": "9", "x-request-id": "r"}
    )
    response = exchange(answer).client().models.with_raw_response.retrieve("m")
    assert response.status_code == 200
    assert response.headers["X-Left"] == "9"
    assert response.request_id == "r"
    assert response.parse().id == "m"
    assert response.parse() is response.parse()
    assert response.json() == model
    assert response.url.path.endswith("/models/m")


def test_raw_responses_of_every_kind(exchange, file):
    client = exchange({"data": [file], "has_more": False}).client()
    assert [f.id for f in client.files.with_raw_response.list().parse()] == ["f"]
    answer, _ = binary(b"ab")
    assert (
        exchange(answer).client().files.with_raw_response.content("f").parse().read()
        == b"ab"
    )
    answer, _ = binary(b'data: {"id":"a","choices":[]}\n\n')
    raw = exchange(answer).client().chat.completions.with_raw_response
    response = raw.create(messages=[], model="m", stream=True)
    assert [item.id for item in response.parse()] == ["a"]


def test_an_error_is_raised_in_a_raw_response_too(exchange):
    with pytest.raises(rt.NotFoundError):
        exchange(httpx2.Response(404)).client().models.with_raw_response.retrieve("m")


def test_a_streaming_response_is_not_read_until_it_is_asked_for(exchange, model):
    import json

    answer, body = binary(json.dumps(model).encode())
    with (
        exchange(answer)
        .client()
        .models.with_streaming_response.retrieve("m") as response
    ):
        assert body.read == 0
        assert response.status_code == 200
        assert response.parse().id == "m"
    answer, body = binary(b"a", b"b")
    with (
        exchange(answer)
        .client()
        .models.with_streaming_response.retrieve("m") as response
    ):
        assert next(response.iter_bytes()) == b"a"
    assert body.closed
    assert body.read == 1


def test_nothing_is_sent_before_a_streaming_response_is_entered(exchange, model):
    served = exchange(model)
    manager = served.client().models.with_streaming_response.retrieve("m")
    assert not served.requests
    with manager:
        assert len(served.requests) == 1


def test_views_go_all_the_way_down_and_leave_the_client_as_it_was(exchange, completion):
    client = exchange(completion).client()
    raw = client.with_raw_response.chat.completions.create(messages=[], model="m")
    assert raw.parse().id == "c"
    with client.with_streaming_response.chat.completions.create(
        messages=[], model="m"
    ) as response:
        assert response.parse().id == "c"
    assert client.chat.completions.create(messages=[], model="m").id == "c"
    assert "create" in dir(client.chat.completions.with_raw_response)


@pytest.mark.anyio
async def test_async_views(exchange, completion, file):
    client = exchange(completion).async_client()
    raw = await client.chat.completions.with_raw_response.create(messages=[], model="m")
    assert (await raw.parse()).id == "c"
    async with client.with_streaming_response.chat.completions.create(
        messages=[], model="m"
    ) as response:
        assert (await response.parse()).id == "c"
    assert "create" in dir(client.chat.completions.with_streaming_response)
    client = exchange({"data": [file], "has_more": False}).async_client()
    page = await (await client.files.with_raw_response.list()).parse()
    assert [f.id async for f in page] == ["f"]
    async with client.files.with_streaming_response.list() as response:
        assert len(await response.parse()) == 1
    answer, body = binary(b"a", b"b")
    async with (
        exchange(answer).async_client().files.with_streaming_response.content("f")
    ):
        pass
    assert body.closed


def test_a_flag_decides_between_binary_and_stream(exchange):
    from example_client._runtime import Events, Ref

    operation = Operation("POST", "/speak", events=Events(Ref("dict[str, Any]")))
    answer, _ = binary(b"sound")
    client = exchange(answer).client()
    assert client._download_or_stream(operation, {}, False).read() == b"sound"
    answer, _ = binary(b'data: {"a":1}\n\n')
    assert list(exchange(answer).client()._download_or_stream(operation, {}, True)) == [
        {"a": 1}
    ]
