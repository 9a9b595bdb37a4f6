"""The words of spec/ are its own: no sentence and no long run of words comes from the reference."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.spec.test_examples import SPEC

RUN = 8
SHORTEST_SENTENCE = 5
PROSE = ("description", "summary", "title")
_WORD = re.compile(r"[a-z0-9]+(?:'[a-z]+)?")
_ALWAYS = re.compile(r"\balways `")
_END = re.compile(r"(?<=[.!?:;])\s+|\n\s*\n|\n\s*[-*]\s")


def prose(data: Any) -> Iterator[str]:
    """Every text that is written for people, anywhere in plain OpenAPI data."""
    if isinstance(data, dict):
        for key, value in data.items():
            if key in PROSE and isinstance(value, str):
                yield value
            elif key != "x-oaiMeta":
                yield from prose(value)
    elif isinstance(data, list):
        for value in data:
            yield from prose(value)


def words(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(text.lower()))


def sentences(text: str) -> set[tuple[str, ...]]:
    """The text's sentences of five words and more, as words."""
    parts = (words(part) for part in _END.split(text))
    return {part for part in parts if len(part) >= SHORTEST_SENTENCE}


def runs(text: str) -> set[tuple[str, ...]]:
    """Every run of eight consecutive words."""
    all_words = words(text)
    return {all_words[i : i + RUN] for i in range(len(all_words) - RUN + 1)}


def borrowed(ours: list[str], theirs: list[str]) -> list[str]:
    """What the first texts share with the second: whole sentences, or runs of eight words."""
    known = {s for text in theirs for s in sentences(text)}
    known_runs = {r for text in theirs for r in runs(text)}
    shared = {s for text in ours for s in sentences(text) & known}
    shared |= {r for text in ours for r in runs(text) & known_runs}
    return sorted(" ".join(part) for part in shared)


def _load(file: Path) -> Any:
    return yaml.load(file.read_text("utf-8"), Loader=yaml.CSafeLoader)


def constants(data: Any) -> Iterator[tuple[str, Any]]:
    """(description, constant) of every schema that allows one value and says which."""
    if isinstance(data, dict):
        if "const" in data and _ALWAYS.search(str(data.get("description"))):
            yield data["description"], data["const"]
        for value in data.values():
            yield from constants(value)
    elif isinstance(data, list):
        for value in data:
            yield from constants(value)


def test_constants_are_described_as_what_they_are() -> None:
    found = [pair for file in SPEC.rglob("*.yaml") for pair in constants(_load(file))]
    wrong = [text for text, const in found if f"always `{const}`" not in text]
    assert wrong == []
    assert len(found) > 100


@pytest.mark.corpus
def test_no_words_are_borrowed(shared_specs: Path) -> None:
    ours = [text for file in SPEC.rglob("*.yaml") for text in prose(_load(file))]
    theirs = list(prose(_load(shared_specs / "openai.yaml")))
    assert borrowed(ours, theirs) == []


def test_borrowing_is_found() -> None:
    theirs = [
        "The quick brown fox jumps. Over the lazy dog it goes, and then it sleeps."
    ]
    assert borrowed(["the QUICK brown fox, jumps!"], theirs) == [
        "the quick brown fox jumps"
    ]
    assert borrowed(["She jumps over the lazy dog it goes and eats"], theirs) == [
        "jumps over the lazy dog it goes and"
    ]
    assert borrowed(["A dog sleeps. The fox goes home."], theirs) == []
