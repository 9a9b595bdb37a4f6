"""Configured names, the lock, and what is left out."""

from __future__ import annotations

import pytest

from triptych.model import Lock, Overrides, format_lock, parse_lock
from triptych.problems import Severity

from .building import called, codes, understand

PATHS = """
paths:
  /files: {get: {operationId: listFiles, responses: {}}}
  /files/{id}: {get: {operationId: getFile, responses: {}}}
"""


class TestOverrides:
    def test_by_id_and_by_operation_id(self) -> None:
        said = Overrides(methods={"GET /files": "archive.all", "getFile": "fetch"})
        assert list(called(understand(PATHS, overrides=said)).values()) == [
            "archive.all",
            "fetch",
        ]

    def test_they_win_over_extensions_and_lock(self) -> None:
        text = PATHS.replace("responses: {}", "x-triptych-name: x.y, responses: {}", 1)
        lock = Lock({"GET /files": "old.name"})
        said = Overrides(methods={"GET /files": "mine"})
        assert (
            called(understand(text, overrides=said, lock=lock))["GET /files"] == "mine"
        )
        assert called(understand(text, lock=lock))["GET /files"] == "x.y"

    @pytest.mark.parametrize(
        "said",
        [
            Overrides(methods={"GET /flies": "x"}),
            Overrides(pagination={"nope": False}),
            Overrides(streaming={"nope": False}),
        ],
    )
    def test_one_that_fits_nothing_is_told(self, said: Overrides) -> None:
        assert "override-unused" in codes(understand(PATHS, overrides=said))

    def test_a_name_without_letters_is_told(self) -> None:
        found = understand(PATHS, overrides=Overrides(methods={"getFile": "files.-"}))
        assert "name-unusable" in codes(found)
        assert called(found)["GET /files/{id}"] == "files.retrieve"


class TestLock:
    def test_names_stay_when_the_specification_changes(self) -> None:
        before = understand(PATHS)
        after = understand(
            """
            paths:
              /files/{id}: {get: {operationId: getFile, responses: {}}}
              /files/{id}/{part}: {get: {operationId: getPart, responses: {}}}
              /files: {get: {operationId: listFiles, responses: {}}, post: {responses: {}}}
            """,
            lock=before.lock,
        )
        for id, name in called(before).items():
            assert called(after)[id] == name
        assert after.renames == ()

    def test_a_locked_name_is_never_given_to_another(self) -> None:
        lock = Lock({"GET /files/{id}": "files.list"})
        found = called(understand(PATHS, lock=lock))
        assert found["GET /files/{id}"] == "files.list"
        assert len(set(found.values())) == 2

    def test_renames_are_reported(self) -> None:
        found = understand(
            PATHS,
            overrides=Overrides(methods={"getFile": "files.fetch"}),
            lock=Lock({"GET /files/{id}": "files.retrieve"}),
        )
        assert [(r.operation, r.old, r.new) for r in found.renames] == [
            ("GET /files/{id}", "files.retrieve", "files.fetch")
        ]
        assert "method-renamed" in codes(found)
        assert found.lock.methods["GET /files/{id}"] == "files.fetch"

    def test_a_name_that_can_not_be_kept_is_told(self) -> None:
        lock = Lock({"GET /files": "files", "GET /files/{id}": "files.retrieve"})
        found = understand(PATHS, lock=lock)
        assert [r.operation for r in found.renames] == ["GET /files"]
        assert "name-conflict" in codes(found)

    def test_operations_that_are_gone_leave_it(self) -> None:
        lock = Lock({"GET /gone": "gone.list"})
        assert "GET /gone" not in understand(PATHS, lock=lock).lock.methods

    def test_text_and_back(self) -> None:
        lock = understand(PATHS).lock
        text = format_lock(lock)
        assert parse_lock(text) == lock
        assert format_lock(parse_lock(text)) == text
        assert text.endswith("}\n")

    @pytest.mark.parametrize(
        "text",
        [
            "",
            "[]",
            "{}",
            '{"version": 2}',
            '{"version": 1, "methods": []}',
            '{"version": 1, "methods": {"a": 1}}',
        ],
    )
    def test_text_of_another_shape_is_refused(self, text: str) -> None:
        with pytest.raises(ValueError, match="lock file"):
            parse_lock(text)


class TestVisibility:
    TEXT = """
    paths:
      /a: {get: {x-internal: true, responses: {}}, post: {responses: {}}}
      /b: {x-hidden: true, get: {responses: {}}}
      /c: {get: {x-fern-ignore: true, responses: {}}}
      /d: {get: {x-speakeasy-ignore: false, responses: {}}}
    """

    def test_what_generators_are_told_to_ignore_is_left_out_with_a_note(self) -> None:
        found = understand(self.TEXT)
        assert [o.id for o in found.api.operations] == [
            "GET /a",
            "POST /a",
            "GET /b",
            "GET /d",
        ]
        (note,) = [p for p in found.problems if p.code == "operations-skipped"]
        assert note.severity is Severity.NOTE
        assert "1 operation is" in note.message
        assert "GET /c" in note.message

    def test_internal_operations_stay_with_a_note_that_counts(self) -> None:
        found = understand(self.TEXT)
        notes = [p for p in found.problems if p.code == "operations-internal"]
        assert ["GET /a" in p.message for p in notes] == [True, False]
        assert ["GET /b" in p.message for p in notes] == [False, True]

    def test_unless_they_are_to_be_skipped(self) -> None:
        found = understand(self.TEXT, overrides=Overrides(skip_internal=True))
        assert [o.id for o in found.api.operations] == ["POST /a", "GET /d"]
        notes = [p for p in found.problems if p.code == "operations-skipped"]
        assert len(notes) == 3

    def test_the_configuration_skips_by_pattern(self) -> None:
        found = understand(self.TEXT, overrides=Overrides(skip=("* /[a-d]", "POST *")))
        assert [o.id for o in found.api.operations] == ["GET /a", "GET /b", "GET /d"]
