"""Which operation a request reaches."""

from __future__ import annotations

from typing import Any

import pytest


@pytest.fixture
def reached(serve: Any) -> Any:
    names = (
        "models.retrieve models.latest models.list files.export files.content"
        " shapes.beta shapes.fixed shapes.archive"
    ).split()

    def answer(name: str) -> Any:
        def handler(request: Any, auth: Any) -> Any:
            fields = {each: getattr(request, each) for each in request.__slots__}
            return {"name": name, **fields}

        return handler

    call = serve({name: answer(name) for name in names}, development=False)

    def reach(target: str, method: str = "GET", **options: Any) -> Any:
        answered = call(method, target, **options)
        return answered.data if answered.status == 200 else answered.status

    return reach


def test_a_fixed_segment_goes_before_a_parameter(reached: Any) -> None:
    assert reached("/models/latest")["name"] == "models.latest"
    assert reached("/models/later")["name"] == "models.retrieve"


def test_the_base_path_of_the_server_url_may_stand_in_front(reached: Any) -> None:
    assert reached("/v1/models/m") == reached("/models/m")
    assert reached("/v1/v1/models/m") == 404
    assert reached("/v1") == 404


def test_an_encoded_slash_is_part_of_a_value(reached: Any) -> None:
    assert reached("/models/a%2Fb")["model"] == "a/b"
    assert reached("/models/a/b") == 404


def test_values_are_decoded_once(reached: Any) -> None:
    assert reached("/models/%2541+%C3%A9%20")["model"] == "%41+é "


def test_an_encoded_fixed_segment_is_the_same(reached: Any) -> None:
    assert reached("/mod%65ls/latest")["name"] == "models.latest"


def test_a_slash_at_the_end_makes_another_path(reached: Any) -> None:
    assert reached("/models/latest/") == 404
    assert reached("/models/") == 404


def test_segments_may_be_partly_parameters(reached: Any) -> None:
    export = reached("/files/a.b.csv")
    assert (export["name"], export["id"], export["format"]) == (
        "files.export",
        "a",
        "b.csv",
    )
    assert reached("/things/x:archive")["id"] == "x"
    assert reached("/things/x%3Aarchive")["id"] == "x"
    assert reached("/things/x") == 404


def test_a_fixed_query_tells_operations_apart(reached: Any) -> None:
    assert reached("/fixed?beta=true")["name"] == "shapes.beta"
    assert reached("/fixed?x=1&beta=true")["name"] == "shapes.beta"
    assert reached("/fixed?beta=false")["name"] == "shapes.fixed"
    assert reached("/fixed")["name"] == "shapes.fixed"


def test_another_method_is_answered_with_those_there_are(serve: Any) -> None:
    answered = serve()("PATCH", "/models/m")
    assert answered.status == 405
    assert answered.headers["allow"] == "DELETE, GET, HEAD"
    assert "DELETE, GET, HEAD" in answered.data["detail"]
    assert answered.headers["content-type"] == "application/problem+json"


def test_an_unknown_path_is_answered_with_problem_details(serve: Any) -> None:
    answered = serve()("GET", "/nothing")
    assert answered.status == 404
    assert answered.data == {"type": "about:blank", "title": "Not Found", "status": 404}


def test_it_can_be_mounted_below_a_path(reached: Any) -> None:
    assert reached("/api/models/m", root="/api")["model"] == "m"


def test_an_operation_of_another_method_does_not_hide_a_parameter(reached: Any) -> None:
    # GET /models/latest is fixed, DELETE /models/{model} is not.
    assert reached("/models/latest", "DELETE") == 401


def test_paths_that_are_no_utf8_are_refused(reached: Any) -> None:
    assert reached("/models/%ff") == 400
    assert reached("/models/\xff") == 400
