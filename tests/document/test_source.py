"""Bytes to data: encodings, JSON or YAML by content, the rules of YAML 1.2."""

from __future__ import annotations

import codecs
import sys
from typing import Any

import pytest

from triptych.document.source import read
from triptych.problems import SpecError


def tree(text: str | bytes) -> Any:
    return read("spec", "", text if isinstance(text, bytes) else text.encode()).tree


def refusal(text: str | bytes) -> tuple[str, int, int]:
    with pytest.raises(SpecError) as caught:
        tree(text)
    (problem,) = caught.value.problems
    assert problem.position is not None
    return problem.code, problem.position.line, problem.position.column


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("on", "on"),
        ("yes", "yes"),
        ("No", "No"),
        ("true", True),
        ("False", False),
        ("null", None),
        ("~", None),
        ("", None),
        ("2024-01-01", "2024-01-01"),
        ("2024-01-01T00:00:00Z", "2024-01-01T00:00:00Z"),
        ("12:30:45", "12:30:45"),
        ("012", 12),
        ("-7", -7),
        ("0o14", 12),
        ("0xff", 255),
        ("1_000", "1_000"),
        ("1e-08", 1e-08),
        ("1.", 1.0),
        (".5", 0.5),
        ("1.0", 1.0),
        (".inf", ".inf"),
        (".nan", ".nan"),
        ("1e999", "1e999"),
        ("9223372036854775807", 9223372036854775807),
        ("'012'", "012"),
        ('"true"', "true"),
        ("!!str 12", "12"),
        ("!!int '12'", 12),
        ("=", "="),
    ],
)
def test_scalars_follow_the_core_schema_of_yaml_1_2(text: str, value: Any) -> None:
    found = tree(f"key: {text}\n")["key"]
    assert found == value
    assert type(found) is type(value)


def test_keys_are_text_as_written() -> None:
    text = "200: a\non: b\nnull: c\n1.10: d\ntrue: e\n012: f\n2024-01-01: g\n"
    assert list(tree(text)) == [
        "200",
        "on",
        "null",
        "1.10",
        "true",
        "012",
        "2024-01-01",
    ]


def test_a_key_that_is_no_text_is_refused() -> None:
    assert refusal("a: 1\n? [x]\n: 2\n") == ("key-not-text", 2, 3)


def test_json_in_a_yaml_file_and_yaml_flow_that_begins_like_json() -> None:
    assert tree('\n {"a": [1, 1.5, true, null, "\\u00e9"]}') == {
        "a": [1, 1.5, True, None, "é"]
    }
    assert tree("{a: 1, b: [x, y]}") == {"a": 1, "b": ["x", "y"]}


def test_json_that_yaml_parsers_reject() -> None:
    assert tree(
        '{"a": "\x85\x90", "b": "\\ud83d\\ude00", "c": "\t"}'.replace("\t", "\\t")
    ) == {
        "a": "\x85\x90",
        "b": "\U0001f600",
        "c": "\t",
    }


def test_what_utf8_cannot_hold_is_replaced() -> None:
    assert tree('{"a\\udc00": ["\\ud800", 1e999]}') == {"a\ufffd": ["\ufffd", "1e999"]}


@pytest.mark.parametrize(
    "data",
    [
        codecs.BOM_UTF8 + "a: é".encode(),
        codecs.BOM_UTF16_LE + "a: é".encode("utf-16-le"),
        codecs.BOM_UTF16_BE + "a: é".encode("utf-16-be"),
        codecs.BOM_UTF32_LE + "a: é".encode("utf-32-le"),
    ],
)
def test_byte_order_marks(data: bytes) -> None:
    assert tree(data) == {"a": "é"}


def test_bytes_that_are_no_text() -> None:
    assert refusal(b"a: b\nc: \xff\n") == ("encoding", 2, 4)


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ('{"a": 1,\n "b": }', ("json-syntax", 2, 7)),
        ('{"a": NaN}', ("json-syntax", 1, 1)),
        ('{"a": 1', ("json-syntax", 1, 8)),
        ('{"a": 1 // x\n}', ("json-syntax", 1, 9)),
        ("// x\n{}", ("json-syntax", 1, 1)),
        ("a: b\n c: d\n", ("yaml-syntax", 2, 3)),
        ("a: *b\n", ("yaml-syntax", 1, 4)),
        ("a: 1\n---\nb: 2\n", ("several-documents", 2, 1)),
        ("a: !!python/name:os.system\n", ("yaml-tag", 1, 4)),
        ("a: !include x.yaml\n", ("yaml-tag", 1, 4)),
        ("a: &a [*a]\n", ("recursive-alias", 1, 4)),
        ("", ("empty-document", 1, 1)),
        (" \n\n", ("empty-document", 1, 1)),
    ],
)
def test_what_cannot_be_read_is_located(text: str, where: tuple[str, int, int]) -> None:
    assert refusal(text) == where


def test_aliases_and_merge_keys() -> None:
    text = """
    base: &b {x: 1, y: 2}
    one: {<<: *b, y: 3}
    two: {y: 4, <<: [{y: 5, z: 6}, *b]}
    same: *b
    quoted: {"<<": 1}
    """
    found = tree(text)
    assert found["one"] == {"y": 3, "x": 1}
    assert found["two"] == {"y": 4, "z": 6, "x": 1}
    assert found["same"] == found["base"]
    assert found["same"] is not found["base"]
    assert found["quoted"] == {"<<": 1}


def test_aliases_that_explode_are_refused() -> None:
    lines = ["a0: &a0 [x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 10)]
    assert refusal("\n".join(lines))[0] == "alias-bomb"


@pytest.mark.parametrize(
    "text",
    [
        "[" * 100_000,
        '{"a":' * 100_000,
        "- " * 100_000 + "x",
        "\n".join(" " * n + "a:" for n in range(2000)),
        "{a: " * 1000 + "1" + "}" * 1000,
        '{"a": ' * 500 + "1" + "}" * 500,
    ],
)
def test_deep_nesting_is_refused(text: str) -> None:
    assert refusal(text)[0] in ("too-deep", "json-syntax")
    assert sys.getrecursionlimit() < 100_000


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        ("a: 1\nb:\n  c: 2\n  c: 3\n", 4, 3),
        ('{"a": 1,\n "b": [{"c": 2,\n  "c": 3}]}', 3, 3),
    ],
)
def test_repeated_keys_are_located_and_the_last_one_holds(
    text: str, line: int, column: int
) -> None:
    source = read("spec", "", text.encode())
    (problem,) = source.problems
    assert problem.code == "duplicate-key"
    assert str(problem.position) == f"spec:{line}:{column}"
    assert "'c'" in problem.message
    assert "3" in str(source.tree["b"])


def test_control_characters_in_yaml_are_replaced_and_told() -> None:
    source = read("spec", "", b"a: x\x01y\n")
    assert source.tree == {"a": "x\ufffdy"}
    (problem,) = source.problems
    assert (problem.code, str(problem.position)) == ("control-character", "spec:1:5")


TEXTS = {
    "yaml": "a:\n  b/c:\n    - x\n    - d: 10.0\n      e: [p, q]\n",
    "json": '{"a": {"b/c": [\n"x",\n{"d": 10.0,\n  "e": ["p", "q"]}]}}',
}


@pytest.mark.parametrize(
    ("kind", "places"),
    [
        ("yaml", [(2, 3), (3, 7), (4, 7), (5, 7), (5, 14)]),
        ("json", [(1, 8), (2, 1), (3, 2), (4, 3), (4, 14)]),
    ],
)
def test_places(kind: str, places: list[tuple[int, int]]) -> None:
    source = read("spec", "", TEXTS[kind].encode())
    paths: list[tuple[str | int, ...]] = [
        ("a", "b/c"),
        ("a", "b/c", 0),
        ("a", "b/c", 1, "d"),
        ("a", "b/c", 1, "e"),
        ("a", "b/c", 1, "e", 1),
    ]
    assert [source.places.find(path) for path in paths] == places
    assert source.places.find(("a", "b/c", 1, "missing", "more")) is not None
    assert source.places.text(("a", "b/c", 1, "d")) == "10.0"
    assert source.places.text(("a", "b/c", 0)) == "x"
    assert source.places.text(("a", "b/c")) is None
    assert source.places.text(("a", "z")) is None
