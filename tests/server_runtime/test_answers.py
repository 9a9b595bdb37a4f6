"""What goes out, from what handlers return."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest

from tests.server_runtime.conftest import items


def test_the_primary_body_goes_out_with_its_status(serve: Any, model: Any) -> None:
    from example_server.types import FileObject, Model

    call = serve(
        {
            "models.latest": Model(**model),
            "files.replace": FileObject(id="f", bytes=1),
        }
    )
    answered = call("GET", "/models/latest")
    assert (answered.status, answered.data) == (200, model)
    assert answered.headers["content-type"] == "application/json"
    assert answered.headers["content-length"] == str(len(answered.content))
    replaced = call(
        "PUT", "/files/f/content", content=b"", type="application/octet-stream"
    )
    # What was not given is left out.
    assert replaced.data == {"id": "f", "bytes": 1}


def test_another_outcome_goes_out_with_its_own(serve: Any) -> None:
    from example_server._runtime import NotFound, Reject

    def answer(request: Any, auth: Any) -> Any:
        return NotFound({"why": request.model})

    def refuse(request: Any, auth: Any) -> Any:
        raise Reject(NotFound({"why": "raised"}))

    assert serve({"models.retrieve": answer})("GET", "/models/m").data == {"why": "m"}
    answered = serve({"models.retrieve": refuse})("GET", "/models/m")
    assert (answered.status, answered.data) == (404, {"why": "raised"})


def test_an_answer_without_a_body_has_none(serve: Any) -> None:
    from example_server._runtime import AcceptAll, NoContent

    headers = {"Authorization": "Bearer k"}
    for result in (None, NoContent(headers={"X-Gone": "yes"})):
        call = serve({"models.delete": result}, authenticator=AcceptAll())
        answered = call("DELETE", "/models/m", headers=headers)
        assert (answered.status, answered.content) == (204, b"")
        assert "content-type" not in answered.headers
        assert "content-length" not in answered.headers


def test_what_is_not_implemented_is_answered_with_501(serve: Any) -> None:
    from example_server._runtime import HandlerSet
    from example_server.handlers import ModelsHandler

    assert serve()("GET", "/models/latest").status == 501
    call = serve()
    from example_server import create_app

    call.app = create_app([ModelsHandler()])
    answered = call("GET", "/models/latest")
    assert answered.status == 501
    assert "models.latest is not implemented" in answered.data["detail"]
    assert HandlerSet([ModelsHandler()]).resources == {"models"}


def test_two_handlers_of_one_resource_or_of_none_are_refused() -> None:
    from example_server import create_app
    from example_server._runtime import Handler
    from example_server.handlers import ModelsHandler

    class Stranger(Handler[Any]):
        resource = "strangers"

    for handlers in ([ModelsHandler(), ModelsHandler()], [Stranger()], [Handler()]):
        with pytest.raises(ValueError):
            create_app(handlers)


def test_an_answer_is_held_against_the_specification(
    serve: Any, model: Any, caplog: pytest.LogCaptureFixture
) -> None:
    from example_server._runtime import Conflict

    wrong = {**model, "created": "soon"}
    answered = serve({"models.latest": wrong})("GET", "/models/latest")
    assert answered.status == 500
    assert "/created should be an integer" in answered.data["detail"]
    assert "/created should be an integer" in caplog.text
    undocumented = serve({"models.latest": Conflict({})})("GET", "/models/latest")
    assert undocumented.status == 500
    hidden = serve({"models.latest": wrong}, development=False, validate_answers=True)
    answered = hidden("GET", "/models/latest")
    assert answered.data["detail"] == "The server failed to answer."
    unchecked = serve({"models.latest": wrong}, development=False)
    assert unchecked("GET", "/models/latest").data == wrong


def test_headers_of_an_answer_are_held_against_the_specification(
    serve: Any, ask: Any
) -> None:
    from example_server._runtime import AcceptAll, TooManyRequests

    def call(headers: Any) -> Any:
        busy = TooManyRequests({"error": {}}, headers=headers)
        calls = serve({"chat.completions.create": busy}, authenticator=AcceptAll())
        key = {"Authorization": "Bearer k"}
        return calls("POST", "/chat/completions", json=ask, headers=key)

    assert call({"retry-after": "5"}).status == 429
    assert "Retry-After is missing" in call(None).data["detail"]
    assert "should be an integer" in call({"Retry-After": "soon"}).data["detail"]


def test_an_exception_is_logged_and_not_shown(
    serve: Any, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(request: Any, auth: Any) -> Any:
        raise RuntimeError("secret")

    answered = serve({"models.latest": fail}, development=False)(
        "GET", "/models/latest"
    )
    assert answered.status == 500
    assert answered.data == {
        "type": "about:blank",
        "title": "Internal Server Error",
        "status": 500,
        "detail": "The server failed to answer.",
    }
    assert "secret" in caplog.text
    assert answered.headers["x-request-id"] in caplog.text


def test_what_the_client_does_not_accept_is_not_sent(serve: Any, model: Any) -> None:
    call = serve({"models.latest": model})

    def status(accept: str) -> int:
        return call("GET", "/models/latest", headers={"Accept": accept}).status

    for accept in ("*/*", "application/*", "text/html, */*;q=0.1", "application/json"):
        assert status(accept) == 200
    for accept in ("text/html", "application/json;q=0", "application/xml, text/*"):
        assert status(accept) == 406


def test_the_client_chooses_between_contents(serve: Any) -> None:
    def answer(request: Any, auth: Any) -> Any:
        return "a,b" if request.format == "csv" else {"id": "f", "bytes": 1}

    call = serve({"files.export": answer})
    csv = call("GET", "/files/f.csv")
    assert csv.content == b"a,b"
    assert csv.headers["content-type"] == "text/csv; charset=utf-8"
    other = call("GET", "/files/f.x", headers={"Accept": "application/json"})
    assert other.data == {"id": "f", "bytes": 1}


def test_a_header_that_breaks_the_line_is_never_sent(serve: Any) -> None:
    from example_server._runtime import OK

    def answer(request: Any, auth: Any) -> Any:
        return OK({}, headers={"Location": f"/{request.model}"})

    call = serve({"models.retrieve": answer}, development=False)
    assert call("GET", "/models/m").headers["location"] == "/m"
    for evil in ("a%0d%0aSet-Cookie:x=1", "a%0a", "a%00", "a%0d"):
        answered = call("GET", f"/models/{evil}")
        assert answered.status == 400
        assert set(answered.headers) == {
            "content-type",
            "content-length",
            "x-request-id",
        }


@pytest.fixture
def download(serve: Any) -> Any:
    def call(content: Any, **headers: str) -> Any:
        calls = serve({"files.content": content})
        return calls("GET", "/files/f/content", headers=headers)

    return call


def test_bytes_files_and_iterators_are_downloads(download: Any, tmp_path: Path) -> None:
    path = tmp_path / "data.bin"
    path.write_bytes(b"0123456789")
    for content in (b"0123456789", path, items(b"01234", b"56789")):
        answered = download(content)
        assert (answered.status, answered.content) == (200, b"0123456789")
        assert answered.headers["content-type"] == "application/octet-stream"
        assert "content-disposition" not in answered.headers


def test_a_part_of_a_file_can_be_had(download: Any, tmp_path: Path) -> None:
    path = tmp_path / "data.bin"
    path.write_bytes(b"0123456789")
    answered = download(path, Range="bytes=2-4")
    assert (answered.status, answered.content) == (206, b"234")
    assert answered.headers["content-range"] == "bytes 2-4/10"
    assert download(path, Range="bytes=20-").status == 416


def test_a_file_tells_how_it_is_to_be_saved(download: Any) -> None:
    from example_server._runtime import FileResult

    file = FileResult(b"x", filename='é"\r\n.png', content_type="image/png")
    answered = download(file)
    assert answered.headers["content-type"] == "image/png"
    assert answered.headers["content-disposition"] == (
        "attachment; filename=\"__.png\"; filename*=UTF-8''%C3%A9%22.png"
    )


def test_a_file_that_is_not_there_is_the_servers_fault(
    download: Any, tmp_path: Path
) -> None:
    assert download(tmp_path / "nothing").status == 500


def test_a_handler_can_see_the_request_itself(serve: Any, model: Any) -> None:
    def answer(request: Any, auth: Any) -> Any:
        from example_server._runtime import current_request

        http = current_request()
        return {**model, "id": http.headers["x-mine"], "owned_by": http.url.path}

    call = serve({"models.latest": answer})
    answered = call("GET", "/models/latest", headers={"X-Mine": "yes"})
    assert (answered.data["id"], answered.data["owned_by"]) == ("yes", "/models/latest")


def test_a_client_that_goes_away_while_it_asks_is_forgotten(serve: Any) -> None:
    sent: list[Any] = []

    async def receive() -> Any:
        return {"type": "http.disconnect"}

    async def send(message: Any) -> None:
        sent.append(message)

    scope = {
        "type": "http",
        "method": "POST",
        "path": "/forms",
        "query_string": b"",
        "headers": [(b"content-type", b"application/x-www-form-urlencoded")],
        "client": None,
    }
    methods = serve({"forms.create": lambda request, auth: None})
    asyncio.run(methods.app(scope, receive, send))
    assert sent == []
