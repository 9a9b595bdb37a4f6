"""Malformed and hostile documents: each is refused, or read, as their list says."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from tests.conftest import find_shared_specs
from triptych.document import load
from triptych.problems import Problem, Severity, SpecError

# The list asks for these to be refused, and says itself that a warning will do, or documents of large
# vendors hold the same mistake and have to be read.
WARNED = {
    "yaml-duplicate-keys.yaml": "duplicate-key",
    "version-number.yaml": "version-not-text",
    "required-is-boolean.json": "wrong-type",
    "unknown-type.json": "unknown-type",
    "path-param-optional.json": "path-parameter-optional",
    "paths-equivalent.json": "equivalent-paths",
    "duplicate-operation-ids.json": "duplicate-operation-id",
    "ogen-components-invalid_schemas_component_name.json": "component-name",
    "apidevtools-invalid-duplicate-operation-ids.yaml": "duplicate-operation-id",
    "apidevtools-invalid-numeric-version.yaml": "version-not-text",
    "opc-invalid-uuid-defaults.yaml": "default-format",
}

# What the error has to be about, where the list says so.
CODES = {
    "empty.yaml": "empty-document",
    "truncated.json": "json-syntax",
    "json-comments.json": "json-syntax",
    "yaml-python-tag.yaml": "yaml-tag",
    "yaml-recursive-alias.yaml": "recursive-alias",
    "yaml-billion-laughs.yaml": "alias-bomb",
    "yaml-billion-laughs-schemas.yaml": "alias-bomb",
    "version-both.json": "version-ambiguous",
    "ref-dangling.json": "ref-not-found",
    "ref-alias-cycle.json": "ref-cycle",
    "ref-number.json": "ref-not-text",
    "ref-empty.json": "ref-wrong-kind",
    "ref-wrong-kind.json": "ref-wrong-kind",
    "ref-external-etc-passwd.json": "ref-outside",
    "ref-external-http-loopback.json": "ref-remote",
    "ref-external-scheme.json": "ref-scheme",
    "ref-external-cycle/main.yaml": "ref-cycle",
    "ref-external-self-dir.yaml": "ref-not-a-file",
    "deep-schema-10000.json": "too-deep",
    "deep-allof-5000.json": "too-deep",
    "deep-array-100000.json": "too-deep",
    "duplicate-parameters.json": "duplicate-parameter",
    "mixed-2-and-3.json": "foreign-key",
    "x-extensions-null.yaml": "null-value",
}


def _rows() -> list[tuple[str, str]]:
    folder = find_shared_specs()
    if folder is None:
        return []
    with (folder / "bad" / "EXPECT.tsv").open(encoding="utf-8", newline="") as lines:
        return [(r["file"], r["expect"]) for r in csv.DictReader(lines, delimiter="\t")]


def _read(path: Path) -> tuple[bool, tuple[Problem, ...]]:
    """Whether a document was refused, and its problems."""
    try:
        return False, load(path).problems
    except SpecError as error:
        return True, error.problems


@pytest.mark.corpus
@pytest.mark.parametrize(("file", "expect"), _rows())
def test_bad_document(
    file: str,
    expect: str,
    shared_specs: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    path = shared_specs / "bad" / file
    refused, problems = _read(path)
    codes = {problem.code for problem in problems}
    if expect.startswith("accept"):
        assert not refused, [str(p) for p in problems]
    elif file in WARNED:
        assert WARNED[file] in codes
    else:
        assert refused
        assert CODES.get(file) in {None, *codes}
    for problem in problems:
        assert problem.position is not None
        assert problem.position.line >= 1
        assert problem.message[0].isupper() or problem.message[0] in "'\""
        assert problem.message.endswith((".", "…"))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.corpus
def test_the_content_of_a_refused_file_does_not_leak(shared_specs: Path) -> None:
    refused, problems = _read(shared_specs / "bad" / "ref-external-etc-passwd.json")
    text = "\n".join(map(str, problems))
    assert refused
    assert "root:" not in text
    assert "/bin/" not in text


@pytest.mark.corpus
def test_every_null_is_named(shared_specs: Path) -> None:
    _, problems = _read(shared_specs / "bad" / "x-extensions-null.yaml")
    named = {p.pointer for p in problems if p.code == "null-value"}
    assert {
        "#/paths/~1x/get/parameters",
        "#/paths/~1x/get/requestBody",
        "#/paths/~1x/get/tags",
        "#/paths/~1x/get/responses/200/headers",
        "#/paths/~1x/get/responses/200/content",
        "#/paths/~1x/post",
        "#/paths/~1x/servers",
    } <= named


@pytest.mark.corpus
def test_every_incomplete_security_scheme_is_named(shared_specs: Path) -> None:
    _, problems = _read(shared_specs / "bad" / "security-bad-schemes.json")
    errors = [p for p in problems if p.severity is Severity.ERROR]
    named = {p.pointer.split("/")[3] for p in errors}
    assert named == set("abcdef")
