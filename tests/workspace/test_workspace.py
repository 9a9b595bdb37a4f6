from __future__ import annotations

import errno
import hashlib
import json
import os
import signal
import sys
import time
from pathlib import Path

import pytest

from triptych.files import OutputFile
from triptych.problems import Severity
from triptych.workspace import Plan, WorkspaceError, apply, placing, plan, plan_file
from triptych.workspace.manifest import MANIFEST, fingerprint


def files(**contents: str) -> list[OutputFile]:
    """``a__b="x"`` is a file ``a/b`` with the text ``x``."""
    return [
        OutputFile(name.replace("__", "/"), text.encode())
        for name, text in contents.items()
    ]


def place(folder: Path, *, overwrite: bool = False, **contents: str) -> Plan:
    done = plan(files(**contents), folder, overwrite=overwrite)
    apply([done])
    return done


def tree(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): path.read_text()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != MANIFEST
    }


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "deep" / "out"


def test_first_run_writes_everything(out):
    done = place(out, a="1", b__c="2")
    assert done.new == ("a", "b/c")
    assert tree(out) == {"a": "1", "b/c": "2"}
    assert {path.name for path in out.iterdir()} == {"a", "b", MANIFEST}


def test_second_run_touches_nothing(out):
    place(out, a="1", b="2")
    before = {path: path.stat().st_mtime_ns for path in out.iterdir()}
    again = place(out, a="1", b="2")
    assert again.is_empty
    assert again.unchanged == ("a", "b")
    assert {path: path.stat().st_mtime_ns for path in out.iterdir()} == before


def test_only_what_changed_is_touched(out):
    place(out, a="1", b="2")
    before = (out / "a").stat().st_ino
    done = place(out, a="1", b="3", c="4")
    assert (done.unchanged, done.changed, done.new) == (("a",), ("b",), ("c",))
    assert tree(out) == {"a": "1", "b": "3", "c": "4"}
    assert (out / "a").stat().st_ino == before


def test_file_no_longer_generated_is_deleted_with_its_empty_folder(out):
    place(out, a="1", b__c__d="2")
    (out / "b" / "c" / "__pycache__").mkdir()
    (out / "b" / "c" / "__pycache__" / "d.pyc").write_text("")
    assert place(out, a="1").stale == ("b/c/d",)
    assert tree(out) == {"a": "1"}
    assert not (out / "b").exists()


def test_folder_with_a_file_of_the_user_stays(out):
    place(out, b__c="2", a="1")
    (out / "b" / "mine").write_text("mine")
    place(out, a="1")
    assert tree(out) == {"a": "1", "b/mine": "mine"}


def test_edited_file_no_longer_generated_is_left_to_the_user(out):
    place(out, a="1", b="2")
    (out / "b").write_text("edited")
    done = place(out, a="1")
    assert done.left == ("b",)
    assert [p.severity for p in done.problems()] == [Severity.NOTE]
    assert tree(out) == {"a": "1", "b": "edited"}
    assert place(out, a="1").left == ()


def test_edit_is_kept_while_what_is_generated_stays_the_same(out):
    place(out, a="1", b="2")
    (out / "a").write_text("edited")
    assert place(out, a="1", b="3").kept == ("a",)
    assert tree(out) == {"a": "edited", "b": "3"}


def test_edit_blocks_everything_when_what_is_generated_changed(out):
    place(out, a="1", b="2")
    (out / "a").write_text("edited")
    before = tree(out)
    with pytest.raises(WorkspaceError) as caught:
        place(out, a="1 new", b="2 new", c="3")
    (problem,) = caught.value.problems
    assert problem.code == "file-blocked"
    assert str(out / "a") in str(problem)
    assert "--overwrite" in str(problem)
    assert tree(out) == before
    place(out, a="1 new", b="2 new", overwrite=True)
    assert tree(out) == {"a": "1 new", "b": "2 new"}


def test_edit_that_equals_the_new_text_is_no_edit(out):
    place(out, a="1")
    (out / "a").write_text("2")
    assert place(out, a="2").unchanged == ("a",)


def test_deleted_file_comes_back(out):
    place(out, a="1")
    (out / "a").unlink()
    assert place(out, a="1").new == ("a",)
    assert tree(out) == {"a": "1"}


def test_line_ends_changed_by_version_control_are_no_edit(out):
    place(out, a="1\n2\n")
    (out / "a").write_bytes(b"1\r\n2\r\n")
    assert place(out, a="1\n2\n").unchanged == ("a",)
    assert place(out, a="1\n3\n").changed == ("a",)


def test_a_manifest_of_version_1_is_read_and_written_anew(out):
    names = ("same", "changes", "edited", "kept", "gone", "mine")
    place(out, **dict.fromkeys(names, "1"))
    prints = {name: fingerprint(b"1", version=1) for name in names}
    record = {"version": 1, "files": prints}
    (out / MANIFEST).write_text(json.dumps(record), encoding="utf-8")
    for name in ("edited", "kept", "mine"):
        (out / name).write_text("edit")
    contents = {"same": "1", "changes": "2", "edited": "2", "kept": "1"}
    done = plan(files(**contents), out)
    assert (done.unchanged, done.changed, done.kept) == (
        ("same",),
        ("changes",),
        ("kept",),
    )
    assert (tuple(done.blocked), done.stale, done.left) == (
        ("edited",),
        ("gone",),
        ("mine",),
    )
    place(out, overwrite=True, **contents)
    told = json.loads((out / MANIFEST).read_text(encoding="utf-8"))
    assert told == {
        "version": 2,
        "files": {
            name: hashlib.sha256(text.encode()).hexdigest()
            for name, text in contents.items()
        },
    }


def test_file_of_others_is_not_overwritten(out):
    out.mkdir(parents=True)
    (out / "a").write_text("precious")
    with pytest.raises(WorkspaceError, match="was there before"):
        place(out, a="1", b="2")
    assert tree(out) == {"a": "precious"}
    place(out, a="1", b="2", overwrite=True)
    assert tree(out) == {"a": "1", "b": "2"}


def test_file_of_others_with_the_same_text_becomes_ours(out):
    out.mkdir(parents=True)
    (out / "a").write_text("1")
    place(out, a="1")
    assert place(out, a="2").changed == ("a",)


def test_other_files_in_the_folder_are_not_touched(out):
    (out / ".git").mkdir(parents=True)
    (out / ".git" / "HEAD").write_text("x")
    place(out, a="1")
    assert tree(out) == {".git/HEAD": "x", "a": "1"}


@pytest.mark.parametrize(
    "path",
    [
        "../x",
        "/etc/x",
        "a/../../x",
        "a//x",
        "./x",
        "",
        "a/",
        "a\\b",
        "C:x",
        "a\0b",
        "a\nb",
        "con",
        "src/AUX.py",
        "Com1.tar.gz",
        "x.",
        "x ",
        "a?",
        "\ud800",
        "é" * 200,
    ],
)
def test_unsafe_path_is_refused_and_nothing_written(out, path):
    with pytest.raises(WorkspaceError) as caught:
        plan([OutputFile("fine", b""), OutputFile(path, b"")], out)
    assert [p.code for p in caught.value.problems] == ["path-unsafe"]
    assert not out.exists()


@pytest.mark.parametrize(
    ("one", "other"),
    [("a", "a"), ("a/B.py", "a/b.py"), ("é", "e\u0301"), ("a/b", "A"), ("ß", "SS")],
)
def test_paths_that_collide_somewhere_are_refused(out, one, other):
    with pytest.raises(WorkspaceError, match="path-collision"):
        plan([OutputFile(one, b"1"), OutputFile(other, b"2")], out)


def test_names_that_merely_look_alike_are_fine(out):
    place(out, console="1", a__con_py="2", comet="3", auxiliary="4")
    assert len(tree(out)) == 4


@pytest.mark.skipif(sys.platform == "win32", reason="needs symbolic links")
class TestLinks:
    def test_folder_that_is_a_link_is_not_written_through(self, out, tmp_path):
        outside = tmp_path / "outside"
        outside.mkdir()
        out.mkdir(parents=True)
        (out / "src").symlink_to(outside)
        for overwrite in (False, True):
            with pytest.raises(WorkspaceError, match="symbolic link"):
                place(out, src__a="1", overwrite=overwrite)
        assert list(outside.iterdir()) == []

    def test_file_that_is_a_link_is_not_written_through(self, out, tmp_path):
        target = tmp_path / "target"
        target.write_text("precious")
        out.mkdir(parents=True)
        (out / "a").symlink_to(target)
        with pytest.raises(WorkspaceError, match="symbolic link"):
            place(out, a="1")
        assert target.read_text() == "precious"

    def test_deleting_does_not_follow_a_link(self, out, tmp_path):
        outside = tmp_path / "outside"
        outside.mkdir()
        (outside / "b").write_text("2")
        place(out, a="1", src__b="2")
        (out / "src" / "b").unlink()
        (out / "src").rmdir()
        (out / "src").symlink_to(outside)
        place(out, a="1")
        assert (outside / "b").read_text() == "2"

    def test_output_folder_itself_may_be_a_link(self, out, tmp_path):
        real = tmp_path / "real"
        real.mkdir()
        out.parent.mkdir()
        out.symlink_to(real)
        place(out, a="1")
        assert tree(real) == {"a": "1"}


def test_manifest_can_not_name_files_outside(out, tmp_path):
    victim = tmp_path / "victim"
    victim.write_text("")
    place(out, a="")
    manifest = out / MANIFEST
    manifest.write_text(manifest.read_text().replace('"a"', '"../../victim"'))
    with pytest.raises(WorkspaceError, match="manifest-invalid"):
        place(out, a="")
    assert victim.exists()


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", '{"version": 99, "files": {}}', '{"version":1,"files":{"a":1}}'],
)
def test_broken_manifest_is_told(out, text):
    place(out, a="1")
    (out / MANIFEST).write_text(text)
    with pytest.raises(WorkspaceError, match="manifest-invalid"):
        place(out, a="2")
    assert tree(out) == {"a": "1"}


def test_folder_in_place_of_a_file(out):
    (out / "a").mkdir(parents=True)
    with pytest.raises(WorkspaceError, match="folder"):
        place(out, a="1", overwrite=True)


def test_file_in_place_of_a_folder(out):
    out.mkdir(parents=True)
    (out / "a").write_text("")
    with pytest.raises(WorkspaceError, match="is a file"):
        place(out, a__b="1", overwrite=True)
    with pytest.raises(WorkspaceError, match="is a file"):
        plan(files(a="1"), out / "a")


def fail_at(monkeypatch: pytest.MonkeyPatch, count: int, error: BaseException) -> None:
    """Make the ``count``-th rename into place raise."""
    rename, calls = os.rename, []

    def failing(source: str, target: Path) -> None:
        calls.append(target)
        if len(calls) == count:
            raise error
        rename(source, target)

    monkeypatch.setattr(placing.os, "rename", failing)


@pytest.mark.parametrize("count", [1, 2, 3, 4])
def test_failure_halfway_leaves_everything_as_it_was(out, monkeypatch, count):
    place(out, a="1", b="2", gone__c="3")
    before = tree(out), (out / MANIFEST).read_bytes()
    fail_at(monkeypatch, count, OSError(errno.EIO, "broken"))
    with pytest.raises(WorkspaceError, match="Nothing was changed"):
        place(out, a="1 new", b="2 new", fresh__d="4")
    assert (tree(out), (out / MANIFEST).read_bytes()) == before
    assert sorted(path.name for path in out.iterdir()) == [MANIFEST, "a", "b", "gone"]


def test_failure_in_the_second_folder_undoes_the_first(tmp_path, monkeypatch):
    one, two = tmp_path / "one", tmp_path / "two"
    plans = [plan(files(a="1"), one), plan(files(b="2"), two)]
    fail_at(monkeypatch, 3, OSError(errno.EIO, "broken"))
    with pytest.raises(WorkspaceError):
        apply(plans)
    assert not one.exists()
    assert not two.exists()


def test_full_disk_changes_nothing(out, monkeypatch):
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(placing.shutil, "copymode", full)
    place(out, a="1")
    with pytest.raises(WorkspaceError, match="No space left"):
        place(out, a="2", b="3")
    assert tree(out) == {"a": "1"}


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_interrupt_while_renaming_comes_when_all_is_done(out, monkeypatch, number):
    rename, heard = os.rename, []
    monkeypatch.setattr(
        placing.os,
        "rename",
        lambda *paths: (signal.raise_signal(number), rename(*paths)),
    )
    before = signal.signal(number, lambda *_: heard.append(tree(out)))
    try:
        place(out, a="1", b="2")
    finally:
        signal.signal(number, before)
    assert heard == [{"a": "1", "b": "2"}]


def test_interrupt_while_staging_changes_nothing(out, monkeypatch):
    place(out, a="1")

    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(placing.shutil, "copymode", interrupt)
    with pytest.raises(KeyboardInterrupt):
        place(out, a="2", b="3")
    assert tree(out) == {"a": "1"}
    assert not list(out.glob(".triptych-staging-*"))


def test_staging_folder_of_a_killed_run_is_removed_but_not_a_living_one(out):
    place(out, a="1")
    old, young = out / ".triptych-staging-old", out / ".triptych-staging-young"
    old.mkdir()
    young.mkdir()
    long_ago = time.time() - 7200
    os.utime(old, (long_ago, long_ago))
    place(out, a="2")
    assert (old.exists(), young.exists()) == (False, True)


@pytest.mark.skipif(sys.platform == "win32", reason="needs permission bits")
def test_mode_of_a_changed_file_stays(out):
    place(out, a="1")
    (out / "a").chmod(0o755)
    place(out, a="2")
    assert (out / "a").stat().st_mode & 0o777 == 0o755


def test_single_file_is_kept_up_to_date(tmp_path):
    path = tmp_path / "some.lock"
    apply([plan_file(path, b"1")])
    path.write_bytes(b"edited")
    apply([plan_file(path, b"2")])
    assert path.read_bytes() == b"2"
    assert plan_file(path, b"2").is_empty
    assert [entry.name for entry in tmp_path.iterdir()] == ["some.lock"]


def test_blocked_folder_keeps_the_others_from_being_written(tmp_path):
    (tmp_path / "one").mkdir()
    (tmp_path / "one" / "a").write_text("precious")
    plans = [
        plan(files(b="2"), tmp_path / "two"),
        plan(files(a="1"), tmp_path / "one"),
    ]
    with pytest.raises(WorkspaceError):
        apply(plans)
    assert not (tmp_path / "two").exists()


def begin(folder: Path, text: str, **contents: str) -> Plan:
    """Place ``mine``, which is written once, and more files."""
    beginning = OutputFile("mine", text.encode(), once=True)
    done = plan([beginning, *files(**contents)], folder)
    apply([done])
    return done


def test_beginning_is_written_once_and_never_changed(out):
    first = begin(out, "1", a="1")
    assert (first.new, first.once) == (("a", "mine"), ("mine",))
    second = begin(out, "2", a="2")
    assert (second.changed, second.new, second.once) == (("a",), (), ())
    assert tree(out) == {"a": "2", "mine": "1"}


def test_beginning_that_was_deleted_stays_deleted(out):
    begin(out, "1", a="1")
    (out / "mine").unlink()
    assert begin(out, "1", a="1").is_empty
    assert tree(out) == {"a": "1"}


def test_beginning_is_never_deleted_nor_forgotten(out):
    begin(out, "1", a="1")
    gone = place(out, a="1")
    assert (gone.stale, gone.left) == ((), ())
    assert tree(out) == {"a": "1", "mine": "1"}
    (out / "mine").unlink()
    begin(out, "1", a="1")
    assert tree(out) == {"a": "1"}


@pytest.mark.parametrize("overwrite", [False, True])
def test_beginning_gives_way_to_what_is_there(out, overwrite):
    out.mkdir(parents=True)
    (out / "mine").write_text("theirs")
    done = plan([OutputFile("mine", b"1", once=True)], out, overwrite=overwrite)
    apply([done])
    assert (done.new, dict(done.blocked)) == ((), {})
    assert tree(out) == {"mine": "theirs"}


def test_file_that_was_generated_before_becomes_the_users(out):
    place(out, mine="generated")
    done = begin(out, "1")
    assert (done.stale, done.new) == ((), ())
    assert tree(out) == {"mine": "generated"}


def test_manifest_without_beginnings_is_as_it_always_was(out):
    place(out, a="1")
    assert "once" not in (out / MANIFEST).read_text()


def test_failure_while_a_new_folder_is_filled_leaves_nothing(out, monkeypatch):
    rename = placing.os.rename

    def failing(source: str, target: str) -> None:
        if str(target).endswith("c"):
            raise OSError(errno.EIO, "broken", str(target))
        rename(source, target)

    monkeypatch.setattr(placing.os, "rename", failing)
    with pytest.raises(WorkspaceError):
        place(out, a__b="1", a__d__e="2", c="3")
    assert not out.parent.exists()
    monkeypatch.undo()
    place(out, a__b="1", a__d__e="2", c="3")
    assert tree(out) == {"a/b": "1", "a/d/e": "2", "c": "3"}
