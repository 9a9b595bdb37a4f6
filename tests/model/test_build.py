"""The model as a whole."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from tests.conftest import find_shared_specs
from triptych.document import load
from triptych.model import Understanding, build
from triptych.model.api import Resource
from triptych.problems import SpecError

from .building import operation, understand


def test_what_stands_around_the_operations() -> None:
    api = understand("""
        x-tagGroups: [{name: All, tags: [Files, Jobs]}]
        x-mine: {a: 1}
        tags: [{name: Files, description: Files are kept., x-displayName: The files}, {name: Jobs}]
        paths:
          /files: {get: {tags: [Files], responses: {}}}
          /jobs/{id}/cancel: {post: {tags: [Work], responses: {}}}
        """).api
    assert (api.title, api.version) == ("Test", "1")
    assert [(t.name, t.title) for t in api.tags] == [
        ("Files", "The files"),
        ("Jobs", ""),
        ("Work", ""),
    ]
    assert api.tag_groups == (("All", ("Files", "Jobs")),)
    assert api.extensions["x-mine"] == {"a": 1}
    files, jobs = api.root.children
    assert [str(name) for name in files.path] == ["files"]
    assert files.docs.description == "Files are kept."
    assert files.operations == (api.operations[0],)
    assert jobs.operations == (api.operations[1],)


def test_behaviour_of_an_operation() -> None:
    found = operation(
        """
        responses: {}
        deprecated: true
        x-deprecated-reason: Use another.
        x-speakeasy-retries: {strategy: backoff, backoff: {initialInterval: 500, maxInterval: 60000}, statusCodes: [5XX, 429]}
        x-speakeasy-timeout: 3000
        x-codeSamples: [{lang: Shell, label: curl, source: "curl x"}]
        parameters: [{name: Idempotency-Key, in: header, schema: {type: string}}]
        """,
        "POST /things",
    )
    assert found.retries is not None
    assert (found.retries.initial_seconds, found.retries.max_seconds) == (0.5, 60.0)
    assert found.retries.statuses == ("5XX", "429")
    assert found.timeout == 3.0
    assert found.idempotency_header == "Idempotency-Key"
    assert (found.docs.deprecated, found.docs.deprecation) == (True, "Use another.")
    assert [(s.language, s.label, s.source) for s in found.code_samples] == [
        ("Shell", "curl", "curl x")
    ]


def test_idempotency_by_extension() -> None:
    assert (
        operation("responses: {}\nx-fern-idempotent: true").idempotency_header
        == "Idempotency-Key"
    )
    assert (
        operation("responses: {}\nx-triptych-idempotency: X-Key").idempotency_header
        == "X-Key"
    )
    assert operation("responses: {}").idempotency_header is None


def test_extensions_of_the_wrong_shape_are_as_if_absent() -> None:
    wrong = ("null", "1", "[]", "{}", "[[]]", "{a: [1]}", "'x'")
    keys = (
        "x-triptych-name",
        "x-triptych-group",
        "x-speakeasy-group",
        "x-fern-sdk-method-name",
        "x-stainless-naming",
        "x-speakeasy-pagination",
        "x-fern-pagination",
        "x-ms-pageable",
        "x-pagination",
        "x-triptych-pagination",
        "x-fern-streaming",
        "x-speakeasy-stream-request-field",
        "x-speakeasy-retries",
        "x-fern-retries",
        "x-speakeasy-timeout",
        "x-fern-idempotent",
        "x-codeSamples",
        "x-oaiMeta",
        "x-fern-availability",
        "x-sunset",
    )
    for key in keys:
        for value in wrong:
            found = operation(f"responses: {{}}\n{key}: {value}")
            assert found.id == "GET /things"


def _flat(resource: Resource) -> list[str]:
    own = [o.id for o in resource.operations]
    return own + [id for child in resource.children for id in _flat(child)]


def _documents() -> list[str]:
    folder = find_shared_specs()
    if folder is None:
        return []
    with (folder / "INDEX.tsv").open(encoding="utf-8") as lines:
        return [row["file"] for row in csv.DictReader(lines, delimiter="\t")]


def _check(understanding: Understanding, expected: int) -> None:
    api = understanding.api
    assert len(api.operations) == expected
    keys = {(*(r.key for r in o.resource), o.name.key) for o in api.operations}
    assert len(keys) == len(api.operations)
    resources = {
        tuple(r.key for r in o.resource[: n + 1])
        for o in api.operations
        for n in range(len(o.resource))
    }
    assert not keys & resources
    assert sorted(_flat(api.root)) == sorted(o.id for o in api.operations)
    assert len({e.name.key for e in api.events}) == len(api.events)
    for each in api.operations:
        assert each.reason
        assert each.name.words
        assert all(name.words for name in each.resource)


@pytest.mark.corpus
@pytest.mark.slow
@pytest.mark.parametrize("file", _documents())
def test_real_documents_lose_no_operation(file: str, shared_specs: Path) -> None:
    # A document in several files may refer to a folder above its own, inside its project.
    project = shared_specs / Path(file).parts[0]
    try:
        document = load(shared_specs / file, root=project if project.is_dir() else None)
    except SpecError as error:
        pytest.fail(f"the document can't be read: {error}")
    understanding = build(document)
    skipped = sum(
        int(p.message.split()[0])
        for p in understanding.problems
        if p.code == "operations-skipped"
    )
    _check(understanding, len(list(document.operations())) - skipped)


@pytest.mark.corpus
def test_the_same_document_gives_the_same_api(shared_specs: Path) -> None:
    first, second = (build(load(shared_specs / "lakefs.yml")) for _ in range(2))
    assert first == second
