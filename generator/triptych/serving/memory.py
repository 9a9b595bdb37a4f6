"""Importing a package that exists in memory only: its sources, and the files that lie beside them."""

from __future__ import annotations

import io
import sys
from collections.abc import Iterator, Mapping, Sequence
from importlib.abc import (
    InspectLoader,
    MetaPathFinder,
    Traversable,
    TraversableResources,
)
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any

_ENDING = ".py"
_INIT = "/__init__.py"


class MemoryFinder(MetaPathFinder):
    """Finds the modules of packages whose files are given; nothing is read from or written to a disk.

    Args:
        files: Path (with slashes, relative to where the packages lie) -> content.
    """

    def __init__(self, files: Mapping[str, bytes]) -> None:
        self._files = dict(files)
        self._packages = {path.partition("/")[0] for path in self._files}

    def install(self) -> None:
        """Let every later import ask this finder first."""
        sys.meta_path.insert(0, self)

    def remove(self) -> None:
        """Undo :meth:`install`, and forget the modules that were imported."""
        sys.meta_path.remove(self)
        for name in list(sys.modules):
            if name.partition(".")[0] in self._packages:
                del sys.modules[name]

    def find_spec(
        self,
        fullname: str,
        path: Sequence[str] | None,
        target: ModuleType | None = None,
    ) -> ModuleSpec | None:
        """The spec of a module that is among the files; None for all others."""
        base = fullname.replace(".", "/")
        for file, is_package in ((base + _INIT, True), (base + _ENDING, False)):
            if file in self._files:
                loader = _Loader(fullname, file, self._files)
                spec = ModuleSpec(
                    fullname, loader, origin=f"<{file}>", is_package=is_package
                )
                if is_package:
                    spec.submodule_search_locations = [f"<memory>/{base}"]
                return spec
        return None


class _Loader(InspectLoader):
    """Loads one module, and opens the files that lie beside it."""

    def __init__(self, name: str, file: str, files: Mapping[str, bytes]) -> None:
        self._name = name
        self._file = file
        self._files = files

    def is_package(self, fullname: str) -> bool:
        return self._file.endswith(_INIT)

    def get_source(self, fullname: str) -> str:
        return self._files[self._file].decode("utf-8")

    def get_code(self, fullname: str) -> Any:
        return compile(
            self._files[self._file], f"<{self._file}>", "exec", dont_inherit=True
        )

    def get_resource_reader(self, fullname: str) -> TraversableResources:
        """What ``importlib.resources`` reads the package's files with."""
        return _Resources(_Node(self._file.rpartition("/")[0], self._files))


class _Resources(TraversableResources):
    def __init__(self, root: _Node) -> None:
        self._root = root

    def files(self) -> Traversable:
        return self._root


class _Node(Traversable):
    """A file or folder of the files."""

    def __init__(self, path: str, files: Mapping[str, bytes]) -> None:
        self._path = path
        self._files = files

    @property
    def name(self) -> str:
        return self._path.rpartition("/")[2]

    def iterdir(self) -> Iterator[Traversable]:
        start = f"{self._path}/"
        names = {
            path[len(start) :].partition("/")[0]
            for path in self._files
            if path.startswith(start)
        }
        for name in sorted(names):
            yield _Node(start + name, self._files)

    def is_dir(self) -> bool:
        return any(path.startswith(f"{self._path}/") for path in self._files)

    def is_file(self) -> bool:
        return self._path in self._files

    def joinpath(self, *descendants: Any) -> _Node:
        return _Node("/".join([self._path, *map(str, descendants)]), self._files)

    def __truediv__(self, child: Any) -> _Node:
        return self.joinpath(child)

    def read_bytes(self) -> bytes:
        if self._path not in self._files:
            raise FileNotFoundError(self._path)
        return self._files[self._path]

    def read_text(self, encoding: str | None = None) -> str:
        return self.read_bytes().decode(encoding or "utf-8")

    def open(self, mode: str = "r", *args: Any, **kwargs: Any) -> Any:
        data = io.BytesIO(self.read_bytes())
        return data if "b" in mode else io.TextIOWrapper(data, *args, **kwargs)
