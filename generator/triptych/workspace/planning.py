"""Comparing finished files with what is on disk: what is to be done, and what must not be."""

from __future__ import annotations

import os
import stat
from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path
from types import MappingProxyType

from msgspec import Struct, field

from triptych.files import OutputFile
from triptych.problems import Position, Problem, Severity, TriptychError
from triptych.workspace.manifest import (
    MANIFEST,
    VERSION,
    Manifest,
    fingerprint,
    format_manifest,
    parse_manifest,
)
from triptych.workspace.paths import collisions, folded, why_unsafe


class WorkspaceError(TriptychError):
    """The files can't be placed; nothing was changed."""


class Obstacle(Struct, frozen=True):
    """Something on disk where a file should go. ``reason`` ends the sentence "This file …"."""

    reason: str
    mend: str = "Move it away, or generate into another folder."


_KEEP_ELSEWHERE = "Keep your edit in a file of your own or in a template, or give --overwrite to lose it."
_EDITED = Obstacle("was edited, and what is generated changed as well", _KEEP_ELSEWHERE)
_FOREIGN = Obstacle("was there before and was not generated", _KEEP_ELSEWHERE)


class Plan(Struct, frozen=True, kw_only=True):
    """What placing files into a folder comes to. All paths are POSIX and relative to ``folder``.

    Attributes:
        folder: The output folder; it need not exist.
        new: Files that are not there.
        changed: Files that are there as they were last generated, and differ from now.
        unchanged: Files that are already as they shall be.
        kept: Files that the user edited while what is generated stayed the same: the edit stays.
        stale: Files that were generated before and are no longer, unedited: they are deleted.
        left: The same, but edited: they stay, and are the user's from now on.
        once: Of the new files, those that are the user's from now on (see :class:`~triptych.files.FileSpec`).
        blocked: What stands in the way of a file; the plan can't be applied while there is anything.
        writes: The content of every new and changed file, and of the manifest where it changes.
    """

    folder: Path
    new: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    unchanged: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()
    stale: tuple[str, ...] = ()
    left: tuple[str, ...] = ()
    once: tuple[str, ...] = ()
    blocked: Mapping[str, Obstacle] = field(
        default_factory=lambda: MappingProxyType({})
    )
    writes: Mapping[str, bytes] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def is_empty(self) -> bool:
        """Whether applying the plan would change nothing on disk."""
        return not (self.writes or self.stale)

    def problems(self) -> list[Problem]:
        """One error for each blocked file, one note for each edited file that is left behind."""
        blocked = [
            Problem(
                Severity.ERROR,
                "file-blocked",
                f"This file {obstacle.reason}.",
                position=Position(str(self.folder / path), 1, 1),
                mend=obstacle.mend,
            )
            for path, obstacle in self.blocked.items()
        ]
        left = [
            Problem(
                Severity.NOTE,
                "file-left",
                "This file was edited and is no longer generated; it stays and is yours now.",
                position=Position(str(self.folder / path), 1, 1),
            )
            for path in self.left
        ]
        return blocked + left


def plan(files: Iterable[OutputFile], folder: Path, *, overwrite: bool = False) -> Plan:
    """Compare files with a folder and its manifest. Nothing is written.

    Args:
        files: Everything that shall be generated into the folder.
        folder: The output folder. What lies in it beside the generated files is not touched.
        overwrite: Replace edited files and files of others that stand in the way.

    Raises:
        WorkspaceError: A path is unsafe or given twice, a symbolic link leads out of the folder,
            or the manifest can't be read.
    """
    everything = list(files)
    _check_paths([file.path for file in everything])
    manifest = _read_manifest(folder)
    known = manifest.files
    disk = _Disk(folder)
    beginnings = [file for file in everything if file.once]
    files = [file for file in everything if not file.once]
    once = _not_yet(beginnings, manifest, disk)
    groups: defaultdict[str, list[str]] = defaultdict(list)
    blocked: dict[str, Obstacle] = {}
    prints: dict[str, str] = {}
    for file in files:
        made = prints[file.path] = fingerprint(file.content)
        found = disk.read(file.path)
        if found is not None and manifest.version != VERSION:
            made = fingerprint(file.content, manifest.version)
        state = _state(found, made, manifest, file.path, overwrite)
        if isinstance(state, Obstacle):
            blocked[file.path] = state
        else:
            groups[state].append(file.path)
    theirs = {*manifest.once, *(file.path for file in beginnings)}
    for path in sorted(known.keys() - prints.keys() - theirs):
        found = disk.read(path)
        if isinstance(found, bytes) and not disk.is_one_of(path, prints):
            unedited = fingerprint(found, manifest.version) == known[path]
            groups["stale" if unedited else "left"].append(path)
    groups["new"] += once
    written = {*groups["new"], *groups["changed"]}
    writes = {file.path: file.content for file in everything if file.path in written}
    text = format_manifest(prints, theirs - prints.keys())
    if disk.read(MANIFEST) != text:
        writes[MANIFEST] = text
    return Plan(
        folder=folder,
        once=tuple(once),
        **{name: tuple(paths) for name, paths in groups.items()},
        blocked=MappingProxyType(blocked),
        writes=MappingProxyType(writes),
    )


def _not_yet(files: Iterable[OutputFile], manifest: Manifest, disk: _Disk) -> list[str]:
    """The files that are to be written once, and neither were before nor have anything in their place."""
    return [
        file.path
        for file in files
        if file.path not in manifest.once and disk.read(file.path) is None
    ]


def _state(
    found: bytes | Obstacle | None,
    made: str,
    manifest: Manifest,
    path: str,
    overwrite: bool,
) -> str | Obstacle:
    """The group of a :class:`Plan` that a file belongs to, or what stands in its way.

    ``made`` is the fingerprint of what shall be there, of the manifest's version.
    """
    if found is None:
        return "new"
    if isinstance(found, Obstacle):
        return found
    known = manifest.files.get(path)
    on_disk = fingerprint(found, manifest.version)
    if on_disk == made:
        return "unchanged"
    if overwrite or on_disk == known:
        return "changed"
    if known is None:
        return _FOREIGN
    return "kept" if known == made else _EDITED


def plan_file(path: Path, content: bytes) -> Plan:
    """The plan for one file of ours that no manifest speaks of, such as a lock: it is simply kept up to date."""
    found = _Disk(path.parent).read(path.name)
    if found == content:
        return Plan(folder=path.parent, unchanged=(path.name,))
    if isinstance(found, Obstacle):
        return Plan(folder=path.parent, blocked={path.name: found})
    names = (path.name,)
    return Plan(
        folder=path.parent,
        new=names if found is None else (),
        changed=() if found is None else names,
        writes=MappingProxyType({path.name: content}),
    )


class _Disk:
    """Reads files of the folder without ever following a symbolic link below it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._exists = folder.exists()
        self._folders: dict[str, bool | Obstacle] = {"": True}
        self._folded: dict[str, str] | None = None

    def read(self, path: str) -> bytes | Obstacle | None:
        """The bytes of a file; None when there is nothing."""
        if not self._exists:
            return None
        parent = self._folder_state(path.rpartition("/")[0])
        if parent is not True:
            return parent or None
        full = f"{self._folder}/{path}"
        try:
            mode = os.lstat(full).st_mode
        except FileNotFoundError:
            return None
        if stat.S_ISLNK(mode):
            return Obstacle("is a symbolic link")
        if not stat.S_ISREG(mode):
            return Obstacle("is there as a folder or a special file")
        with open(full, "rb") as file:
            return file.read()

    def is_one_of(self, path: str, others: Iterable[str]) -> bool:
        """Whether a path is another spelling of one of the others, on a file system where that is so."""
        if self._folded is None:
            self._folded = {folded(other): other for other in others}
        twin = self._folded.get(folded(path))
        return twin is not None and os.path.samefile(
            self._folder / path, self._folder / twin
        )

    def _folder_state(self, path: str) -> bool | Obstacle:
        """True: a real folder; False: nothing there; else what is in the way."""
        if path in self._folders:
            return self._folders[path]
        state = self._folder_state(path.rpartition("/")[0])
        if state is True:
            try:
                mode = os.lstat(f"{self._folder}/{path}").st_mode
            except FileNotFoundError:
                state = False
            else:
                if stat.S_ISLNK(mode):
                    state = Obstacle(f"would lie behind the symbolic link {path!r}")
                elif not stat.S_ISDIR(mode):
                    state = Obstacle(f"needs a folder where {path!r} is a file")
        self._folders[path] = state
        return state


def _check_paths(paths: list[str]) -> None:
    problems = [
        Problem(Severity.ERROR, "path-unsafe", f"The output path {path!r} {why}.")
        for path in paths
        if (why := why_unsafe(path))
    ]
    problems += [
        Problem(
            Severity.ERROR,
            "path-collision",
            f"The output paths {one!r} and {other!r} can't both be written.",
        )
        for one, other in collisions(paths)
    ]
    if problems:
        raise WorkspaceError(problems)


def _read_manifest(folder: Path) -> Manifest:
    if folder.exists() and not folder.is_dir():
        raise WorkspaceError(
            [
                Problem(
                    Severity.ERROR,
                    "output-not-a-folder",
                    f"The output folder {folder} is a file.",
                )
            ]
        )
    found = _Disk(folder).read(MANIFEST)
    if found is None:
        return Manifest()
    try:
        if isinstance(found, Obstacle):
            raise ValueError(found.reason)
        manifest = parse_manifest(found)
        for path in (*manifest.files, *manifest.once):
            if why := why_unsafe(path):
                raise ValueError(f"names {path!r}, which {why}")
    except ValueError as error:
        problem = Problem(
            Severity.ERROR,
            "manifest-invalid",
            f"The record of generated files {error}.",
            position=Position(str(folder / MANIFEST), 1, 1),
            mend="Restore it from version control, or delete it and give --overwrite.",
        )
        raise WorkspaceError([problem]) from error
    return manifest
