"""Which files a site is made from, and whether any of them has changed.

Files are asked for their time and size at intervals: that works on every system, network drives and
containers included, and there are few of them.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Any

from triptych.config import CONFIG_NAME, Config, is_remote
from triptych.document import Document
from triptych.files import InputFile, InputFolder
from triptych.problems import Problem

_MOST = 5_000
_DOCUMENTS = frozenset({".yaml", ".yml", ".json"})

State = dict[str, tuple[int, int]]
"""File -> its time of modification and its size."""


@dataclass(frozen=True, slots=True)
class Watched:
    """What to look at.

    Attributes:
        files: Files, whether they are there or not.
        folders: Folders with everything below them.
        documents: Folders of which only YAML and JSON below counts.
    """

    files: frozenset[Path] = frozenset()
    folders: frozenset[Path] = field(default=frozenset())
    documents: frozenset[Path] = frozenset()

    def __or__(self, other: Watched) -> Watched:
        return Watched(
            self.files | other.files,
            self.folders | other.folders,
            self.documents | other.documents,
        )

    def state(self) -> State:
        """How everything is now; two states are equal if nothing has changed in between."""
        found: State = {}
        for path in self._paths():
            try:
                known = path.stat()
            except OSError:
                continue
            found[str(path)] = known.st_mtime_ns, known.st_size
        return found

    def _paths(self) -> Iterator[Path]:
        yield from self.files
        for folder in self.folders:
            yield from _below(folder)
        for folder in self.documents:
            yield from (p for p in _below(folder) if p.suffix.lower() in _DOCUMENTS)


def of_config(config: Config) -> Watched:
    """What a configuration names: itself, the document's folder, templates, and files of its options."""
    files: set[Path] = {config.lock}
    folders: set[Path] = set()
    documents: set[Path] = set()
    base = Path()
    if config.file is not None:
        files.add(config.file)
        base = config.file.parent
    if config.spec != "-" and not is_remote(config.spec):
        spec = Path(config.spec)
        files |= {spec, spec.parent / CONFIG_NAME, Path(CONFIG_NAME)}
        # A file that a reference names may still have to be made.
        documents.add(spec.parent)
    if config.templates is not None:
        folders.add(config.templates)
    for options in config.targets.values():
        for value in _values(options):
            if isinstance(value, InputFile):
                files.add(base / Path(value.path).expanduser())
            elif isinstance(value, InputFolder):
                folders.add(base / Path(value.path).expanduser())
    return Watched(frozenset(files), frozenset(folders), frozenset(documents))


def of_document(document: Document) -> Watched:
    """Every file that was read for a document."""
    bases = {origin.source.base for origin in document.origins.values()}
    return Watched(frozenset(Path(base) for base in bases if not is_remote(base)))


def of_problems(problems: Iterable[Problem]) -> Watched:
    """The files that problems are in: those are what will be mended."""
    return Watched(
        frozenset(
            Path(problem.position.file)
            for problem in problems
            if problem.position is not None and not is_remote(problem.position.file)
        )
    )


def _values(options: Any) -> Iterator[Any]:
    if dataclasses.is_dataclass(options) and not isinstance(options, type):
        for option in dataclasses.fields(options):
            yield getattr(options, option.name)


def _below(folder: Path) -> Iterator[Path]:
    for path in islice(folder.rglob("*"), _MOST):
        if not any(part.startswith(".") for part in path.relative_to(folder).parts):
            yield path
