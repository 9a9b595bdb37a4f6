"""Carrying plans out: all of them, or none at all.

Everything is first written to a staging folder inside each output folder (so on its disk: a full
disk shows here, before anything is touched). Then files are only renamed, and every rename is noted,
so that a failure can be undone.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import tempfile
import threading
import time
from collections.abc import Callable, Generator, Sequence
from pathlib import Path
from types import FrameType

from triptych.problems import Problem, Severity
from triptych.workspace.planning import Plan, WorkspaceError

_STAGING = ".triptych-staging-"
# A staging folder this old was left by a run that was killed.
_ABANDONED_SECONDS = 3600


def apply(plans: Sequence[Plan]) -> None:
    """Carry out several plans as one.

    Only what differs is touched. Folders that deletions leave empty are removed.

    Raises:
        WorkspaceError: A plan is blocked, or the disk refuses (full, read-only, …); everything is
            as it was before.
        KeyboardInterrupt: Likewise, or, when it comes during the last few milliseconds, after all is done.
    """
    if problems := [p for plan in plans if plan.blocked for p in plan.problems()]:
        raise WorkspaceError(problems)
    plans = [plan for plan in plans if not plan.is_empty]
    folders, moves = _Undo(), _Undo()
    stagings: list[Path] = []
    try:
        fresh = [not plan.folder.exists() for plan in plans]
        for plan, is_fresh in zip(plans, fresh, strict=True):
            _stage(plan, stagings, folders, in_place=is_fresh)
        with _uninterrupted():
            try:
                for plan, staging, is_fresh in zip(plans, stagings, fresh, strict=True):
                    (_commit_all if is_fresh else _commit)(plan, staging, moves)
            except BaseException:
                moves.run()
                raise
            folders.forget()
    except OSError as error:
        raise WorkspaceError([_refused(error)]) from error
    finally:
        for staging in stagings:
            shutil.rmtree(staging, ignore_errors=True)
        folders.run()
    for plan in plans:
        _remove_empty_folders(plan)


class _Undo:
    """What to do, in reverse order, to get back to where things were."""

    def __init__(self) -> None:
        self._steps: list[tuple[Callable[..., object], tuple[str, ...]]] = []

    def add(self, step: Callable[..., object], *arguments: str) -> None:
        self._steps.append((step, arguments))

    def forget(self) -> None:
        self._steps.clear()

    def run(self) -> None:
        while self._steps:
            step, arguments = self._steps.pop()
            # One file that can't be put back must not keep the others from it.
            with contextlib.suppress(OSError):
                step(*arguments)


def _stage(plan: Plan, stagings: list[Path], undo: _Undo, *, in_place: bool) -> None:
    """Write a plan's files into a new staging folder, which is added to ``stagings``.

    They are numbered in order, or lie there as they will in the folder (``in_place``).
    """
    _make_folders(plan.folder, undo)
    _clear_abandoned(plan.folder)
    staging = Path(tempfile.mkdtemp(prefix=_STAGING, dir=plan.folder))
    stagings.append(staging)
    if in_place:
        parents = {path.rpartition("/")[0] for path in plan.writes}
        for parent in sorted(parents):
            os.makedirs(f"{staging}/{parent}", exist_ok=True)
        for path, content in plan.writes.items():
            _create(f"{staging}/{path}", content)
        return
    changed = set(plan.changed)
    for number, (path, content) in enumerate(plan.writes.items()):
        name = f"{staging}/{number}"
        _create(name, content)
        if path in changed:
            shutil.copymode(plan.folder / path, name)


def _create(path: str, content: bytes) -> None:
    """Write a file that is not there yet, with as few calls of the system as it takes."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    file = os.open(path, flags, 0o666)
    try:
        written = os.write(file, content)
        while written < len(content):
            written += os.write(file, memoryview(content)[written:])
    finally:
        os.close(file)


def _commit_all(plan: Plan, staging: Path, undo: _Undo) -> None:
    """Rename what was staged in place: whole folders, since there is nothing yet."""
    for name in dict.fromkeys(path.partition("/")[0] for path in plan.writes):
        os.rename(staging / name, plan.folder / name)
        undo.add(os.rename, str(plan.folder / name), str(staging / name))


def _commit(plan: Plan, staging: Path, undo: _Undo) -> None:
    """Rename everything into place, noting each step in ``undo``."""
    # Text, not Path: with thousands of files the paths would cost as much as the renames.
    folder, aside = str(plan.folder), str(staging)
    for number, path in enumerate(plan.stale):
        _set_aside(f"{folder}/{path}", f"{aside}/stale-{number}", undo)
    new = set(plan.new)
    made: set[str] = {""}
    for number, path in enumerate(plan.writes):
        target = f"{folder}/{path}"
        parent = path.rpartition("/")[0]
        if parent not in made:
            _make_folders(plan.folder / parent, undo)
            made.add(parent)
        if path not in new:
            _set_aside(target, f"{aside}/old-{number}", undo)
        os.rename(f"{aside}/{number}", target)
        undo.add(os.unlink, target)


def _set_aside(path: str, aside: str, undo: _Undo) -> None:
    with contextlib.suppress(FileNotFoundError):
        os.rename(path, aside)
        undo.add(os.rename, aside, path)


def _make_folders(folder: Path, undo: _Undo) -> None:
    missing = [path for path in (folder, *folder.parents) if not path.exists()]
    for path in reversed(missing):
        path.mkdir()
        undo.add(os.rmdir, str(path))


def _clear_abandoned(folder: Path) -> None:
    for path in folder.glob(f"{_STAGING}*"):
        with contextlib.suppress(OSError):
            if time.time() - path.lstat().st_mtime > _ABANDONED_SECONDS:
                shutil.rmtree(path)


def _remove_empty_folders(plan: Plan) -> None:
    """Remove the folders that deletions emptied, but for what the interpreter left there."""
    folders = {parent for path in plan.stale for parent in Path(path).parents}
    for parent in sorted(folders - {Path()}, key=lambda path: -len(path.parts)):
        folder = plan.folder / parent
        with contextlib.suppress(OSError):
            if [entry.name for entry in folder.iterdir()] == ["__pycache__"]:
                shutil.rmtree(folder / "__pycache__")
            folder.rmdir()


def _refused(error: OSError) -> Problem:
    where = f" {error.filename}" if error.filename else ""
    reason = error.strerror or str(error)
    return Problem(
        Severity.ERROR,
        "output-not-writable",
        f"The files can't be written{where and ':' + where} ({reason}). Nothing was changed.",
    )


@contextlib.contextmanager
def _uninterrupted() -> Generator[None]:
    """Hold back Ctrl-C and termination until the block is done (signals reach the main thread only)."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    held: list[int] = []

    def hold(number: int, _: FrameType | None) -> None:
        held.append(number)

    before = {
        number: signal.signal(number, hold)
        for number in (signal.SIGINT, signal.SIGTERM)
    }
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
    for number in held[:1]:
        signal.raise_signal(number)
