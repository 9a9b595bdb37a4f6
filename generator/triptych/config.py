"""What to generate, from what, to where: ``triptych.yaml`` and its defaults."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal, cast

from triptych import targets
from triptych.document.pointers import Path as Place
from triptych.document.pointers import Token
from triptych.document.source import read
from triptych.model.overrides import (
    Overrides,
    PaginationOverride,
    StreamingOverride,
)
from triptych.problems import SpecError, TriptychError, strict
from triptych.settings import SettingsReader

CONFIG_NAME = "triptych.yaml"
LOCK_NAME = "triptych.lock"
DEFAULT_TARGETS = ("client",)


class ConfigError(TriptychError):
    """The configuration can't be used."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Config:
    """Everything a run needs to know.

    Attributes:
        spec: The path of the OpenAPI document, ``-`` for standard input, or a URL (with ``allow_remote``).
        output: The folder that gets one folder per target.
        targets: Name of a target -> its options (an instance of the target's options class, or None
            for its defaults), in the order they are generated.
        templates: A folder laid out as the project's ``templates/``, whose files take the place of the
            built-in ones, path by path.
        overrides: What the user says against what the model finds out.
        root: The folder that references to files must not leave; None: the document's own.
        allow_remote: Whether the document, and what it refers to, may be fetched from the network.
        strict: Whether warnings are errors.
        file: The ``triptych.yaml`` it comes from, if any; the lock lies beside it, else in ``output``.
    """

    spec: str
    output: Path = Path("output")
    targets: Mapping[str, Any] = field(
        default_factory=lambda: MappingProxyType(dict.fromkeys(DEFAULT_TARGETS))
    )
    templates: Path | None = None
    overrides: Overrides = Overrides()
    root: Path | None = None
    allow_remote: bool = False
    strict: bool = False
    file: Path | None = None

    @property
    def lock(self) -> Path:
        """Where the names in force are kept."""
        return (self.file.parent if self.file else self.output) / LOCK_NAME


@dataclass(frozen=True, slots=True, kw_only=True)
class _Names:
    methods: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    types: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    events: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Webhooks:
    signature: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class _File:
    """The keys of ``triptych.yaml``, apart from ``targets``."""

    spec: str | None = None
    output: Path | None = None
    templates: Path | None = None
    root: Path | None = None
    allow_remote: bool = False
    strict: bool = False
    names: _Names = _Names()
    skip: tuple[str, ...] = ()
    skip_internal: bool = False
    pagination: Mapping[str, PaginationOverride | Literal[False]] = field(
        default_factory=lambda: MappingProxyType({})
    )
    streaming: Mapping[str, StreamingOverride | Literal[False]] = field(
        default_factory=lambda: MappingProxyType({})
    )
    webhooks: _Webhooks = _Webhooks()


def read_config(path: Path, spec: str | None = None) -> Config:
    """Read a ``triptych.yaml``.

    Args:
        path: The file. Relative paths in it are relative to its folder.
        spec: The document to read instead of the one that the file names (it need not name one then).

    Raises:
        ConfigError: The file is not YAML, or something in it is unknown, missing or of the wrong kind;
            with a position for each.
        OSError: The file can't be read.
    """
    try:
        source = read(str(path), str(path.absolute()), path.read_bytes())
    except SpecError as error:
        raise ConfigError(error.problems) from error
    reader = SettingsReader(source, path.parent)
    reader.problems.extend(strict(source.problems))
    tree: Any = source.tree
    rest: Any = tree
    chosen: Mapping[str, Any] = MappingProxyType(dict.fromkeys(DEFAULT_TARGETS))
    if isinstance(tree, dict) and "targets" in tree:
        rest = dict(cast("dict[str, Any]", tree))
        chosen = _targets(reader, rest.pop("targets"))
    file: _File = reader.section(rest, _File) or _File()
    if spec is None and file.spec is None and not reader.problems:
        reader.note(
            "setting-missing",
            "The configuration doesn't say which document to read.",
            mend="Add a line such as 'spec: openapi.yaml'.",
        )
    if reader.problems:
        raise ConfigError(reader.problems)
    return Config(
        spec=spec or _spec(file.spec or "", path.parent),
        output=file.output or path.parent / "output",
        targets=chosen,
        templates=file.templates,
        overrides=Overrides(
            methods=file.names.methods,
            types=file.names.types,
            events=file.names.events,
            skip=file.skip,
            skip_internal=file.skip_internal,
            pagination=file.pagination,
            streaming=file.streaming,
            signature=file.webhooks.signature,
        ),
        root=file.root,
        allow_remote=file.allow_remote,
        strict=file.strict,
        file=path,
    )


def is_remote(spec: str) -> bool:
    """Whether a document's name is a URL."""
    return spec.startswith(("http://", "https://"))


def _spec(spec: str, folder: Path) -> str:
    if spec == "-" or is_remote(spec):
        return spec
    return str(folder / Path(spec).expanduser())


def _targets(reader: SettingsReader, value: Any) -> Mapping[str, Any]:
    """Name -> options, from a mapping of names to options or a plain list of names."""
    if isinstance(value, list):
        names = cast("list[Any]", value)
        places: dict[str, Token] = {str(name): n for n, name in enumerate(names)}
        sections: dict[str, Any] = dict.fromkeys(places)
    else:
        sections = reader.mapping(value, (None, "targets"))
        places = {name: name for name in sections}
    chosen: dict[str, Any] = {}
    for name, section in sections.items():
        place: Place = ((None, "targets"), places[name])
        try:
            chosen[name] = reader.section(section, targets.find(name).options, place)
        except targets.UnknownTarget:
            reader.unknown(name, targets.names(), place)
    if not sections:
        known = ", ".join(targets.names())
        reader.note(
            "setting-invalid",
            "No target is named.",
            (None, "targets"),
            f"Known are: {known}.",
        )
    return MappingProxyType(_shared(chosen))


def _shared(chosen: Mapping[str, Any]) -> dict[str, Any]:
    """The options with what one target says filled in for another that asks for it.

    An options class may have ``SHARED``: name of another target -> options that hold here as well, where
    this target's own section leaves them at their default.
    """
    told: dict[str, Any] = {}
    for name, options in chosen.items():
        wanted: Mapping[str, tuple[str, ...]] = getattr(options, "SHARED", {})
        for other, keys in wanted.items():
            said = chosen.get(other)
            usual = type(options)()
            changes = {
                key: getattr(said, key)
                for key in keys
                if said is not None and getattr(options, key) == getattr(usual, key)
            }
            options = dataclasses.replace(options, **changes)
        told[name] = options
    return told
