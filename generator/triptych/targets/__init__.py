"""The targets: each turns an Api into a list of files, their templates and the views for them.

A target is an object with the attributes of :class:`Target`. Built-in ones are named here; any other
is found through the entry-point group ``triptych.targets`` (name = ``module:object``).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from importlib import import_module
from types import MappingProxyType
from typing import Any, Protocol, cast

from triptych.files import FileSpec
from triptych.model.api import Api
from triptych.problems import Problem

ENTRY_POINTS = "triptych.targets"

_BUILT_IN = {
    "client": "triptych.targets.python_client:TARGET",
    "server": "triptych.targets.fastapi_server:TARGET",
    "docs": "triptych.targets.docs:TARGET",
}


@dataclass(frozen=True, slots=True)
class Presentation:
    """What a target makes of an Api.

    Attributes:
        files: The files to render.
        problems: What could not be expressed.
        tasks: Operation id -> what is left for the user to write for it, such as a method's signature.
    """

    files: Sequence[FileSpec]
    problems: Sequence[Problem] = ()
    tasks: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))


class Target(Protocol):
    """One kind of output.

    Attributes:
        name: As the user writes it on the command line and in ``triptych.yaml``.
        templates: The folder of its templates under ``templates/`` (a built-in target), or the
            absolute path of a folder (any other).
        options: A frozen dataclass whose every field has a default; its fields are the keys of
            the target's section in ``triptych.yaml``. It may have a ``SHARED``: name of another target ->
            fields that both have, whose values there hold here as well, where nothing else is said.

    It may also have a ``finish(files, options)`` that makes of the finished files those that are placed.
    """

    @property
    def name(self) -> str: ...
    @property
    def templates(self) -> str: ...
    @property
    def options(self) -> type[Any]: ...

    def present(self, api: Api, options: Any) -> Presentation:
        """Choose the files and make their views. Pure: the same Api and options, the same answer."""
        ...


class UnknownTarget(LookupError):
    """There is no target of that name; the message lists those there are."""


def names() -> list[str]:
    """The names of all targets there are: built-in ones first, then those of installed packages."""
    from importlib.metadata import (
        entry_points,  # 30 ms that a built-in target doesn't need
    )

    found = {entry.name for entry in entry_points(group=ENTRY_POINTS)}
    return [*_BUILT_IN, *sorted(found - _BUILT_IN.keys())]


def find(name: str) -> Target:
    """The target of that name.

    Raises:
        UnknownTarget: When neither the project nor an installed package brings it.
    """
    if name in _BUILT_IN:
        module, _, attribute = _BUILT_IN[name].partition(":")
        return cast("Target", getattr(import_module(module), attribute))
    from importlib.metadata import entry_points

    for entry in entry_points(group=ENTRY_POINTS, name=name):
        return cast("Target", entry.load())
    raise UnknownTarget(f"There is no target {name!r}; there are {', '.join(names())}.")
