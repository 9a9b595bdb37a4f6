import re

import pytest

from triptych.model.patterns import matches, matching_text


@pytest.mark.parametrize(
    "pattern",
    [
        "^a$",
        "abc",
        "^[a-z]+$",
        "^[A-Z]{2}[0-9]{4}$",
        "^(foo|bar)-\\d+$",
        "^\\S+@\\S+\\.\\S+$",
        "^[^/]+/[^/]+$",
        "^(?:a|b)(?P<n>c)?$",
        "^#[0-9a-fA-F]{6}$",
        "^-?\\d+(\\.\\d+)?$",
        "^.{5}$",
        "^[\\w.-]{1,64}$",
        "(?i)^abc$",
        "^$|^x$",
        "[^\\x00-\\x7f]|a",
    ],
)
def test_text_is_found_by_its_pattern(pattern: str):
    text = matching_text(pattern)
    assert text is not None
    assert re.search(pattern, text)


@pytest.mark.parametrize(
    ("pattern", "least", "most"),
    [("^[a-z]+$", 10, 10), ("^(ab)*$", 7, 8), ("^a*b*$", 3, None), ("x", 5, 5)],
)
def test_lengths_are_kept(pattern: str, least: int, most: int | None):
    text = matching_text(pattern, least, most)
    assert text is not None
    assert re.search(pattern, text)
    assert len(text) >= least
    assert most is None or len(text) <= most


@pytest.mark.parametrize(
    "pattern", ["(", "^a{5000}$", "^(a)\\1$", "^[^\\s\\S]$", "^a$^b$"]
)
def test_what_is_not_attempted_gives_none(pattern: str):
    assert matching_text(pattern) is None


def test_unsafe_patterns_are_never_tried():
    assert matches("^(a+)+$", "a" * 40 + "b") is None
    assert matches("^(a|aa)*$", "a" * 40 + "b") is None
    assert matches("^a+$", "b") is False
    assert matches("^a+$", "aa") is True
    assert matches("^a+$", "a" * 5000) is None


def test_unsafe_patterns_still_get_text():
    assert matching_text("^(a+)+$") == "a"


@pytest.mark.parametrize(
    ("pattern", "right", "wrong"),
    [
        (r"^\p{Lu}{2}$", "ÄB", "äb"),
        (r"^[\p{L}_-]+$", "é_-", "1"),
        (r"^[^\p{L}]$", "1", "é"),
        (r"^\P{L}$", "1", "é"),
        (r"^\pN$", "7", "x"),
        (r"^\p{General_Category=Letter}$", "x", "7"),
        (r"^(?<half>a+)-$", "aa-", "-"),
        (r"^\u{e9}$", "é", "e"),
        (r"^[(?<a>]$", "<", "b"),
        (r"^\\p{2}$", "\\pp", "A"),
    ],
)
def test_what_only_other_engines_know_is_understood(
    pattern: str, right: str, wrong: str
):
    assert matches(pattern, right) is True
    assert matches(pattern, wrong) is False
    made = matching_text(pattern)
    assert made is not None
    assert matches(pattern, made) is True
