"""The forms in which a file travels: from the user to a target, and from a target to the disk."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from msgspec import Struct, field


class FileSpec(Struct, frozen=True):
    """A file that a target wants written: from which template, with which view.

    Attributes:
        path: Where it goes, POSIX, relative to the target's output folder.
        template: The template's path in the target's template folder, such as
            ``src/{{package}}/resources/{{resource}}.py.jinja``. A template without the
            ending ``.jinja`` is copied byte for byte. One that ends with a slash is a folder,
            all of which is copied to ``path``.
        view: Plain data for the template; empty for a copy.
        format: Whether the text has to go through the formatter. Built-in templates emit
            formatted text already and leave this False; a user's own template is formatted anyway.
        content: What is written as it is, instead of anything made from a template.
        once: Whether the file is only a beginning, which is its user's from the moment it is written: it is
            written when it never was before and nothing stands in its place, and never touched again.
    """

    path: str
    template: str
    view: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))
    format: bool = False
    content: bytes | None = None
    once: bool = False


class OutputFile(Struct, frozen=True):
    """A finished file: where it goes (POSIX, relative to the output folder), its bytes, and whether they are
    only written once (see :class:`FileSpec`)."""

    path: str
    content: bytes
    once: bool = False


@dataclasses.dataclass(frozen=True, slots=True)
class InputFile:
    """A file that the configuration names, read along with it: its path as written, and its bytes."""

    path: str
    content: bytes = dataclasses.field(repr=False)

    def text(self) -> str:
        """The content as UTF-8, with bare line feeds; what is not UTF-8 is shown as replaced."""
        text = self.content.decode("utf-8-sig", "replace")
        return text.replace("\r\n", "\n").replace("\r", "\n")


@dataclasses.dataclass(frozen=True, slots=True)
class InputFolder:
    """A folder that the configuration names: its files and those of its folders, hidden ones aside, with paths
    relative to it (POSIX), in the order of their paths."""

    path: str
    files: tuple[InputFile, ...]
