"""Where the templates lie, and which of several folders holds the one that counts."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent

# Left behind by interpreters, editors and file managers; never a template.
_LITTER = frozenset({"__pycache__", ".DS_Store", "Thumbs.db"})


def builtin_templates(folder: str) -> Path:
    """The folder of a built-in target's templates, such as ``python_client``.

    An installed package carries the templates inside; a source tree or an editable install has
    them at the root of the repository.
    """
    packed = _PACKAGE / "_templates"
    root = packed if packed.is_dir() else _PACKAGE.parent.parent / "templates"
    return root / folder


def template_paths(folder: Path) -> Iterator[str]:
    """The POSIX paths of all templates in a folder, relative to it, sorted."""
    if not folder.is_dir():
        return
    found: list[str] = []
    for directory, subfolders, files in os.walk(folder):
        subfolders[:] = [name for name in subfolders if name not in _LITTER]
        relative = Path(directory).relative_to(folder)
        found += [
            (relative / name).as_posix()
            for name in files
            if name not in _LITTER and not name.endswith(".pyc")
        ]
    yield from sorted(found)


class TemplateFolders:
    """Ordered folders of templates; the first that holds a path gives the template.

    Remembers which templates were asked for, so that one that nobody asks for can be reported.
    """

    def __init__(self, folders: Sequence[Path], own: int | None = None) -> None:
        """``folders``: the user's own first, the built-in ones last.

        ``own`` is how many are the user's; by default all but the last.
        """
        self.folders = tuple(folders)
        split = len(self.folders) - 1 if own is None else own
        self._own, self._builtin = self.folders[:split], self.folders[split:]
        self.used: set[Path] = set()
        self._found: dict[str, Path | None] = {}

    def find(self, template: str) -> Path | None:
        """The file of a template, or None when no folder has it."""
        try:
            return self._found[template]
        except KeyError:
            found = next(
                (
                    path
                    for folder in self.folders
                    if (path := folder / template).is_file()
                ),
                None,
            )
            self._found[template] = found
            if found is not None:
                self.used.add(found)
            return found

    def within(self, folder: str) -> list[str]:
        """The names of the templates of one folder, from whichever template folder, sorted."""
        return sorted(
            {name for root in self.folders for name in template_paths(root / folder)}
        )

    def is_builtin(self, path: Path) -> bool:
        """Whether a template's file is of a built-in folder, and so known to emit formatted text."""
        return any(path.is_relative_to(folder) for folder in self._builtin)

    def unused(self) -> Iterator[tuple[Path, list[str]]]:
        """The user's templates that nothing asked for, each with the template paths that do exist.

        A template that takes the place of a built-in one is never reported: whether the
        built-in one is asked for depends on the specification.
        """
        known = [path for folder in self._builtin for path in template_paths(folder)]
        names = set(known)
        for folder in self._own:
            for template in template_paths(folder):
                path = folder / template
                if template not in names and path not in self.used:
                    yield path, known
