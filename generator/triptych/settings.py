"""Plain data from a settings file into frozen dataclasses, checked against their annotations.

A dataclass is the schema of its section: its fields are the keys that are allowed, their
annotations say which values are, their defaults hold for keys that are left out.
"""

from __future__ import annotations

import dataclasses
import difflib
import os
import types
import typing
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal, cast

from triptych.document.pointers import Path as Place
from triptych.document.pointers import Token, tokens_of
from triptych.document.source import Source, kind_of
from triptych.files import InputFile, InputFolder
from triptych.problems import Problem, Severity


class _Wrong(Exception):
    """A value was refused; the problem is noted already."""


@dataclass(frozen=True, slots=True)
class SettingsReader:
    """Converts nodes of one file. What is wrong is collected in ``problems``.

    Attributes:
        source: The file as it was read.
        folder: What relative paths in the file are relative to.
        problems: Everything refused so far.
    """

    source: Source
    folder: Path
    problems: list[Problem] = dataclasses.field(default_factory=list[Problem])

    def section(self, value: Any, kind: type[Any], place: Place = None) -> Any:
        """An instance of the dataclass ``kind`` from a mapping (or nothing at all).

        Keys with an unknown name or a wrong value are noted and otherwise left at their default.
        """
        given = self.mapping(value, place)
        hints = _hints(kind)
        names = [f.name for f in dataclasses.fields(kind) if f.init]
        arguments: dict[str, Any] = {}
        for key, item in given.items():
            if key not in names:
                self.unknown(key, names, (place, key))
                continue
            try:
                arguments[key] = self._value(item, hints[key], (place, key))
            except _Wrong:
                continue
        try:
            return kind(**arguments)
        except (TypeError, ValueError) as error:
            # A required key that is missing, or a rule of the dataclass's own.
            self.note("setting-invalid", f"These settings are refused: {error}.", place)
            return None

    def unknown(self, key: Token, known: Iterable[str], place: Place) -> None:
        """Note a key that nothing knows, and the one that was probably meant."""
        names = list(known)
        near = difflib.get_close_matches(str(key).replace("-", "_"), names, n=1)
        mend = (
            f"Did you mean {near[0]!r}?"
            if near
            else f"Known are: {', '.join(names)}." if names else None
        )
        self.note("setting-unknown", f"There is no setting {key!r} here.", place, mend)

    def note(
        self,
        code: str,
        message: str,
        place: Place = None,
        mend: str | None = None,
    ) -> None:
        """Note an error at a place of the file."""
        self.problems.append(
            self.source.problem(Severity.ERROR, code, message, place, mend)
        )

    def _refuse(self, wanted: str, value: Any, place: Place) -> typing.NoReturn:
        name = ".".join(str(token) for token in tokens_of(place)) or "The file"
        self.note(
            "setting-invalid",
            f"{name} has to be {wanted}, and is {kind_of(value)}.",
            place,
        )
        raise _Wrong

    def mapping(self, value: Any, place: Place) -> dict[str, Any]:
        """The value if it is a mapping, an empty one if there is none or another value was noted."""
        if value is None:
            return {}
        if not isinstance(value, dict):
            try:
                self._refuse("a mapping", value, place)
            except _Wrong:
                return {}
        return cast("dict[str, Any]", value)

    def _value(self, value: Any, kind: Any, place: Place) -> Any:
        origin, arguments = typing.get_origin(kind), typing.get_args(kind)
        if origin in (types.UnionType, typing.Union):
            return self._one_of(value, arguments, place)
        if origin is Literal:
            return self._literal(value, arguments, place)
        if origin is tuple:
            if not isinstance(value, list):
                self._refuse("a list", value, place)
            items = cast("list[Any]", value)
            return tuple(
                self._value(item, arguments[0], (place, n))
                for n, item in enumerate(items)
            )
        if isinstance(origin, type) and issubclass(origin, Mapping):
            items = self.mapping(value, place)
            return MappingProxyType(
                {
                    key: self._value(item, arguments[1], (place, key))
                    for key, item in items.items()
                }
            )
        if dataclasses.is_dataclass(kind) and kind not in (InputFile, InputFolder):
            return self.section(value, cast("type[Any]", kind), place)
        return self._scalar(value, kind, place)

    def _one_of(self, value: Any, kinds: tuple[Any, ...], place: Place) -> Any:
        if value is None and type(None) in kinds:
            return None
        kinds = tuple(kind for kind in kinds if kind is not type(None))
        for kind in kinds:
            if typing.get_origin(kind) is Literal and value in typing.get_args(kind):
                return value
        others = [kind for kind in kinds if typing.get_origin(kind) is not Literal]
        return self._value(value, others[0] if others else kinds[0], place)

    def _literal(self, value: Any, allowed: tuple[Any, ...], place: Place) -> Any:
        if value not in allowed:
            self._refuse(" or ".join(repr(choice) for choice in allowed), value, place)
        return value

    def _scalar(self, value: Any, kind: Any, place: Place) -> Any:
        if kind is Path:
            if isinstance(value, str) and value:
                return self.folder / Path(value).expanduser()
            self._refuse("a path", value, place)
        if kind in (InputFile, InputFolder):
            return self._input(value, kind, place)
        if kind is str:
            if isinstance(value, (int, float)):
                # A version such as 1.10 is what was written, not the number it looks like.
                return self.source.places.text(tokens_of(place)) or str(value)
            if isinstance(value, str):
                return value
            self._refuse("a string", value, place)
        if kind is bool and isinstance(value, bool):
            return value
        if kind is int and isinstance(value, int) and not isinstance(value, bool):
            return value
        if kind is float and isinstance(value, (int, float)) and value is not True:
            return float(value)
        wanted = {bool: "true or false", int: "a whole number", float: "a number"}
        return self._refuse(wanted.get(kind, "something else"), value, place)

    def _input(self, value: Any, kind: type[Any], place: Place) -> Any:
        """A file or a folder, with what is in it."""
        if not isinstance(value, str) or not value:
            what = "a file" if kind is InputFile else "a folder"
            self._refuse(f"the path of {what}", value, place)
        path = self.folder / Path(value).expanduser()
        try:
            if kind is InputFile:
                return InputFile(value, path.read_bytes())
            return InputFolder(value, tuple(_files_below(path)))
        except OSError as error:
            reason = error.strerror or type(error).__name__
            self.note("setting-invalid", f"{value} can't be read: {reason}.", place)
            raise _Wrong from error


def _files_below(folder: Path) -> Iterator[InputFile]:
    """The files in a folder and below it, hidden ones aside, in the order of their paths; raises OSError."""

    def refuse(error: OSError) -> None:
        raise error

    found: list[Path] = []
    for above, folders, files in os.walk(folder, onerror=refuse):
        folders[:] = [name for name in folders if not name.startswith(".")]
        found += [Path(above, name) for name in files if not name.startswith(".")]
    paths = {file.relative_to(folder).as_posix(): file for file in found}
    for path in sorted(paths):
        yield InputFile(path, paths[path].read_bytes())


@cache
def _hints(kind: type[Any]) -> dict[str, Any]:
    return typing.get_type_hints(kind)
