"""Multipart bodies."""

from __future__ import annotations

from typing import Any

import pytest

TYPE = "multipart/form-data; boundary=edge"


def part(
    name: str | None, content: bytes, *, filename: str | None = None, type: str = ""
) -> bytes:
    head = "Content-Disposition: form-data"
    if name is not None:
        head += f'; name="{name}"'
    if filename is not None:
        head += f'; filename="{filename}"'
    if type:
        head += f"\r\nContent-Type: {type}"
    return b"--edge\r\n" + head.encode() + b"\r\n\r\n" + content + b"\r\n"


def body(*parts: bytes) -> bytes:
    return b"".join(parts) + b"--edge--\r\n"


FILE = part("file", b"content", filename="a.txt", type="text/plain")
PURPOSE = part("purpose", b"batch")


@pytest.fixture
def upload(serve: Any, seen: list[Any]) -> Any:
    async def create(request: Any, auth: Any) -> Any:
        form = request.body
        seen.append((form, await form.file.read()))
        return {"id": "f", "bytes": form.file.size}

    def post(content: Any, type: str = TYPE, **settings: Any) -> Any:
        call = serve({"files.create": create}, **settings)
        return call("POST", "/files", content=content, type=type)

    return post


def test_files_and_fields_are_handed_over_typed(upload: Any, seen: list[Any]) -> None:
    answered = upload(
        body(
            FILE,
            PURPOSE,
            part("more", b"1", filename="1"),
            part("more", b"22", filename="2"),
            part("tags", b"a"),
            part("tags", b"b"),
            part("point", b'{"x": 1}'),
            part("points[]", b'{"x": 2}'),
            part("points[]", b'{"x": 3}', type="application/json"),
            part("expires", b"60"),
            part("image", b"\x89PNG", filename="i.png", type="image/png"),
        )
    )
    assert answered.status == 201
    form, content = seen[0]
    assert content == b"content"
    assert (form.file.filename, form.file.content_type) == ("a.txt", "text/plain")
    assert [each.size for each in form.more] == [1, 2]
    assert form.tags == ["a", "b"]
    assert form.point.x == 1
    assert [each.x for each in form.points] == [2, 3]
    assert form.expires == 60
    assert form.image.filename == "i.png"


@pytest.mark.parametrize("size", [1, 2, 7, 64])
def test_chunks_may_be_cut_anywhere(upload: Any, seen: list[Any], size: int) -> None:
    content = body(part("file", b"x\r\n--edgy" * 20, filename="f"), PURPOSE)
    chunks = [content[n : n + size] for n in range(0, len(content), size)]
    assert upload(chunks).status == 201
    assert seen[0][1] == b"x\r\n--edgy" * 20


def test_a_large_file_goes_through_a_temporary_one(
    upload: Any, seen: list[Any]
) -> None:
    content = [body(part("file", b"x" * 300_000, filename="f"), PURPOSE)]
    assert upload(content, max_memory_bytes=1000).status == 201
    form, read = seen[0]
    assert len(read) == 300_000
    # The file is gone with the request.
    with pytest.raises(ValueError):
        form.file._source._file.read(1)


def test_names_of_files_lose_folders_and_what_breaks_lines(
    upload: Any, seen: list[Any]
) -> None:
    name = "..\\..\\etc/pass%0D%0Awd"
    assert upload(body(part("file", b"", filename=name), PURPOSE)).status == 201
    assert seen[0][0].file.filename == "passwd"


def test_a_file_in_place_of_a_field_is_refused(upload: Any) -> None:
    answered = upload(body(FILE, part("purpose", b"batch", filename="p")))
    assert (answered.status, answered.places) == (400, ["/body/purpose"])


def test_missing_parts_are_named(upload: Any) -> None:
    assert upload(body(PURPOSE)).places == ["/body/file"]
    assert upload(body()).places == ["/body/purpose", "/body/file"]


def test_a_number_is_no_file(upload: Any) -> None:
    answered = upload(body(PURPOSE, part("file", b"0", type="application/json")))
    assert (answered.status, answered.places) == (400, ["/body/file"])


def test_a_file_of_another_type_is_refused(upload: Any) -> None:
    image = part("image", b"", filename="i.gif", type="image/gif")
    answered = upload(body(FILE, PURPOSE, image))
    assert (answered.status, answered.places) == (415, ["/body/image"])


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"nothing of the kind",
        b"--edge\r\n",
        FILE,
        FILE + PURPOSE,
        body(FILE, PURPOSE)[:-8],
        body(part(None, b"x")),
        b"--edge\r\nContent-Disposition: form-data\r\n\r\nx\r\n--edge--\r\n",
        b"--edge\r\nno header\r\n\r\nx\r\n--edge--\r\n",
        b'--edge\r\nContent-Disposition: attachment; name="x"\r\n\r\nx\r\n--edge--\r\n',
        body(part("purpose", b"\xff\xfe")),
        body(part("point", b"{", type="application/json")),
        b"--other\r\n\r\n\r\n--other--\r\n",
        b"--edge\r\n" + b"X: " + b"y" * 100_000,
        b"\x00" * 100,
    ],
)
def test_what_is_malformed_is_refused(upload: Any, content: bytes) -> None:
    answered = upload(content)
    assert answered.status == 400
    assert answered.places[0].startswith("/body")


@pytest.mark.parametrize(
    "type",
    [
        "multipart/form-data",
        "multipart/form-data; boundary=",
        "multipart/form-data; boundary=" + "x" * 300,
    ],
)
def test_a_boundary_is_needed(upload: Any, type: str) -> None:
    assert upload(body(FILE), type).status == 400


def test_limits_hold(upload: Any) -> None:
    many = body(FILE, PURPOSE, *[part("tags", b"a")] * 20)
    assert upload(many, max_fields=10).status == 413
    field = body(FILE, part("purpose", b"x" * 100))
    assert upload(field, max_field_bytes=50).status == 413
    assert upload([body(FILE, PURPOSE)], max_upload_bytes=50).status == 413


def test_a_temporary_file_is_closed_when_the_body_is_refused(
    upload: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    from example_server._runtime import multipart

    closed: list[Any] = []
    close = multipart.Spooled.close

    def noted(self: Any) -> None:
        closed.append(self)
        close(self)

    monkeypatch.setattr(multipart.Spooled, "close", noted)
    assert upload([FILE, b"--edge garbage"]).status == 400
    assert len(closed) == 1


def test_what_can_only_be_a_file_needs_no_name(upload: Any, seen: list[Any]) -> None:
    answered = upload(
        body(
            part("file", b"\x89PNG\r\n\xff" * 200_000), part("more", b"\xff"), PURPOSE
        ),
        max_field_bytes=1000,
    )
    assert answered.status == 201
    form, content = seen[0]
    assert content == b"\x89PNG\r\n\xff" * 200_000
    assert (form.file.filename, form.file.content_type) == (
        None,
        "application/octet-stream",
    )
    assert [each.size for each in form.more] == [1]


@pytest.mark.parametrize("name", ["größe", "字", "\U000153f9", ""])
def test_names_may_be_of_any_characters(
    upload: Any, seen: list[Any], name: str
) -> None:
    assert upload(body(FILE, PURPOSE, part(name, b"x"))).status == 201
    assert seen[0][0].file.filename == "a.txt"
