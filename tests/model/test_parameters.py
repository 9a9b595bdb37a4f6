"""Parameters: where they travel and how they are written."""

from __future__ import annotations

import pytest

from triptych.model.api import Location, Parameter
from triptych.model.types import Any, Default, Kind, List, Scalar

from .building import codes, operation, understand


def parameters(
    text: str, path: str = "GET /things", **options: object
) -> dict[str, Parameter]:
    found = operation("responses: {}\nparameters:\n" + text, path, **options)
    return {p.wire_name: p for p in found.parameters}


@pytest.mark.parametrize(
    ("place", "style", "explode"),
    [
        ("path", "simple", False),
        ("query", "form", True),
        ("header", "simple", False),
        ("cookie", "form", True),
    ],
)
def test_styles_have_the_defaults_of_the_specification(
    place: str, style: str, explode: bool
) -> None:
    found = parameters(
        f"- {{name: x, in: {place}, required: true, schema: {{type: string}}}}",
        "GET /things/{x}" if place == "path" else "GET /things",
    )["x"]
    assert (found.location, found.style, found.explode) == (
        Location(place),
        style,
        explode,
    )


@pytest.mark.parametrize("style", ["spaceDelimited", "pipeDelimited", "deepObject"])
def test_a_style_that_is_not_form_does_not_explode_by_itself(style: str) -> None:
    text = f"- {{name: x, in: query, style: {style}, schema: {{type: array, items: {{type: string}}}}}}"
    assert parameters(text)["x"].explode is False
    assert (
        parameters(text.replace("style:", "explode: true, style:"))["x"].explode is True
    )


def test_path_styles() -> None:
    text = "- {name: x, in: path, required: true, style: matrix, explode: true, schema: {type: string}}"
    found = parameters(text, "GET /things/{x}")["x"]
    assert (found.style, found.explode) == ("matrix", True)


def test_a_style_of_another_place_is_replaced_and_told() -> None:
    found = understand("""
        paths:
          /x:
            get:
              responses: {}
              parameters: [{name: a, in: header, style: deepObject, schema: {type: string}}]
        """)
    assert found.api.operations[0].parameters[0].style == "simple"
    assert "parameter-style" in codes(found)


def test_content_parameters_are_serialised_as_their_media_type() -> None:
    found = parameters(
        "- {name: f, in: query, content: {application/json: {schema: {type: array, items: {type: integer}}}}}"
    )["f"]
    assert found.content_type == "application/json"
    assert found.type == List(Scalar(Kind.INTEGER))


def test_content_without_schema() -> None:
    found = parameters(
        "- {name: j, in: query, content: {application/json: {}}}\n- {name: t, in: query, content: {text/plain: {}}}"
    )
    assert found["j"].type == Any()
    assert found["t"].type == Scalar(Kind.STRING)


def test_the_whole_query_as_one_parameter() -> None:
    found = parameters(
        "- {name: q, in: querystring, content: {application/x-www-form-urlencoded: {schema: {type: object}}}}",
        version="3.2.0",
    )["q"]
    assert found.location is Location.QUERYSTRING
    assert found.content_type == "application/x-www-form-urlencoded"


def test_defaults_words_and_examples() -> None:
    found = parameters(
        "- {name: limit, in: query, description: How many., deprecated: true, example: 5,"
        " schema: {type: integer, default: 20}}"
    )["limit"]
    assert found.default == Default("20")
    assert found.docs.description == "How many."
    assert found.docs.deprecated
    assert [e.text for e in found.docs.examples] == ["5"]


def test_headers_that_the_specification_ignores_are_left_out_with_a_note() -> None:
    found = understand("""
        paths:
          /x:
            get:
              responses: {}
              parameters:
                - {name: Accept, in: header, schema: {type: string}}
                - {name: content-type, in: header, schema: {type: string}}
                - {name: Authorization, in: header, schema: {type: string}}
                - {name: Accept, in: query, schema: {type: string}}
        """)
    kept = found.api.operations[0].parameters
    assert [(p.wire_name, p.location) for p in kept] == [("Accept", Location.QUERY)]
    assert codes(found).count("header-ignored") == 3


def test_an_undeclared_path_parameter_is_a_string_with_a_warning() -> None:
    found = understand("paths: {'/a/{b}/{c}.json': {get: {responses: {}}}}")
    assert [(p.wire_name, p.required) for p in found.api.operations[0].parameters] == [
        ("b", True),
        ("c", True),
    ]
    assert codes(found).count("path-parameter-undeclared") == 2


def test_a_fixed_query_stays_in_the_path_and_is_no_parameter() -> None:
    found = understand("""
        paths:
          /a?beta=true&v={v}:
            get:
              responses: {}
              parameters:
                - {name: beta, in: query, schema: {type: boolean}}
                - {name: v, in: path, required: true, schema: {type: string}}
        """)
    kept = found.api.operations[0]
    assert kept.path == "/a?beta=true&v={v}"
    assert [p.wire_name for p in kept.parameters] == ["v"]


def test_an_extension_names_a_parameter() -> None:
    found = parameters(
        "- {name: q, in: query, x-fern-parameter-name: searchText, schema: {type: string}}"
    )
    assert str(found["q"].name) == "search_text"
