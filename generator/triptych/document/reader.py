"""The one door of this package: a path in, a :class:`Document` out."""

from __future__ import annotations

import gc
import os
import re
import sys
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

from triptych.document.bundle import bundle
from triptych.document.checks import check_all
from triptych.document.data import as_json, is_object
from triptych.document.document import Document
from triptych.document.dynamic import bind_dynamic
from triptych.document.grammar import Version
from triptych.document.library import Library, Refused
from triptych.document.references import (
    check_cycles,
    check_tree,
    remove_dead,
    resolve_all,
)
from triptych.document.report import Report
from triptych.document.resolve import Resolver
from triptych.document.source import Source, kind_of, read
from triptych.document.upgrade import Upgrade, upgrade_all
from triptych.document.visit import Visit
from triptych.document.walk import Walker
from triptych.problems import Position, Problem, Severity, SpecError

_SUPPORTED = "Supported are Swagger 2.0 and OpenAPI 3.0, 3.1 and 3.2."
_NUMBERS = {
    "2.0": Version.V20,
    "3.0": Version.V30,
    "3.1": Version.V31,
    "3.2": Version.V32,
}
_VERSION = re.compile(r"(3\.[012])(?:\.[0-9]+)?(?:-[0-9A-Za-z.-]+)?|2\.0(?:\.0)?")


def load(
    source: str | Path,
    *,
    stdin: bytes | None = None,
    allow_remote: bool = False,
    root: Path | None = None,
) -> Document:
    """Read a specification: JSON or YAML, Swagger 2.0 or OpenAPI 3.0, 3.1 or 3.2, in one file or many.

    Args:
        source: A path, ``-`` for standard input, or, with ``allow_remote``, an ``http`` or ``https`` URL.
        stdin: What to read for ``-`` instead of the process's standard input.
        allow_remote: Whether references may lead to the network; never to an address that is not public.
        root: The folder that references to files must not leave. By default the document's own folder;
            for ``-`` there is none, unless one is given.

    Raises:
        SpecError: The specification can't be used. It holds every problem that was found.
    """
    with _no_collection():
        return _load(str(source), stdin, allow_remote, root)


@contextmanager
def _no_collection() -> Generator[None]:
    """A tree of a million objects without cycles makes the garbage collector run for nothing, and twice as
    long as reading takes."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


def _load(
    source: str, stdin: bytes | None, allow_remote: bool, root: Path | None
) -> Document:
    report = Report()
    main, library = _open(source, stdin, allow_remote, root)
    report.extend(main.problems)
    version = _version(main, report)
    published = as_json(main.tree) if main.dynamic else None
    if main.dynamic and version >= Version.V31:
        bind_dynamic(main, Resolver(library, main))
    resolver = Resolver(library, main)
    walker = Walker(report, resolver, _VersionOf(main, version))
    walker.walk(Visit(main.tree, "document", main, None))
    resolve_all(walker, resolver, report)
    check_cycles(walker, report)
    report.check()
    # What follows changes the tree; a document in one file is published as it came.
    if published is None:
        published = as_json(main.tree)
    original = published if len(library.opened) == 1 else None
    remove_dead(walker)
    said = str(main.tree.get("openapi") or main.tree.get("swagger"))
    walker.merge()
    check_tree(main, walker, report)
    report.check()
    main.tree["openapi"] = said if version >= Version.V31 else "3.1.0"
    upgrade_all(Upgrade(walker, main, report), version)
    report.check()
    bundle(walker, main)
    document = Document(main.tree, said, main.name, (), walker.visits)
    check_all(document, walker, report, version)
    report.check()
    return replace(document, problems=report.problems(), original=original)


class _VersionOf:
    """The version of a source: its own, or that of the document it belongs to."""

    def __init__(self, main: Source, version: Version) -> None:
        self._main = version
        self._known = {id(main): version}

    def __call__(self, source: Source) -> Version:
        version = self._known.get(id(source))
        if version is None:
            version = self._main
            if is_object(source.tree):
                tree = source.tree
                said = tree.get("openapi", tree.get("swagger"))
                if isinstance(said, str) and _VERSION.fullmatch(said):
                    version = _NUMBERS[said[:3]]
            self._known[id(source)] = version
        return version


def _open(
    source: str, stdin: bytes | None, allow_remote: bool, root: Path | None
) -> tuple[Source, Library]:
    folder = os.path.realpath(root) if root is not None else None
    if source == "-":
        base = os.path.join(folder, "-") if folder else ""
        data = stdin if stdin is not None else sys.stdin.buffer.read()
        main = read("<stdin>", base, data)
        library = Library(folder, allow_remote)
    elif source.startswith(("http://", "https://")):
        library = Library(folder, allow_remote)
        try:
            main = library.open(source, Source(source, source, None, _NOWHERE, ()))
        except Refused as refused:
            raise SpecError([_unreadable(source, str(refused), refused.mend)]) from None
        return main, library
    else:
        try:
            base = os.path.realpath(source)
            data = Path(source).read_bytes()
        except (OSError, ValueError) as error:
            reason = getattr(error, "strerror", None) or "it can't be opened"
            message = f"Can't read {source!r}: {reason}."
            raise SpecError([_unreadable(source, message)]) from None
        main = read(source, base, data)
        library = Library(folder or os.path.dirname(base), allow_remote)
    library.add(main)
    return main, library


class _Nowhere:
    def find(self, tokens: object) -> None:
        return None

    def text(self, tokens: object) -> None:
        return None


_NOWHERE = _Nowhere()


def _unreadable(source: str, message: str, mend: str | None = None) -> Problem:
    return Problem(
        Severity.ERROR, "unreadable", message, "", Position(source, 1, 1), mend
    )


def _version(main: Source, report: Report) -> Version:
    """The version that the document says it has. Raises SpecError when it is none that is known."""
    tree = main.tree
    if not is_object(tree):
        what = "empty" if tree is None else kind_of(tree)
        message = (
            "The document is empty."
            if tree is None
            else f"The top level of the document must be an object, not {what}."
        )
        report.error("not-an-object", message, main, None)
        report.check()
    mapping = cast("dict[str, Any]", tree)
    given = [key for key in ("openapi", "swagger") if key in mapping]
    if len(given) == 2:
        report.error(
            "version-ambiguous",
            "The document has both 'swagger' and 'openapi'.",
            main,
            (None, "swagger"),
            "Remove the one that is not its version.",
        )
    elif not given:
        message = "The document is no OpenAPI document: it has neither 'openapi' nor 'swagger'."
        if "swaggerVersion" in mapping:
            message = f"Swagger {mapping['swaggerVersion']} is not supported."
        report.error("no-version", message, main, None, _SUPPORTED)
    report.check()
    key = given[0]
    said = mapping[key]
    text = said if isinstance(said, str) else main.places.text((key,)) or ""
    match = _VERSION.fullmatch(text)
    if match is None or (match[1] is None) != (key == "swagger"):
        report.error(
            "version-unsupported",
            f"The version {text[:40]!r} of {key!r} is not supported.",
            main,
            (None, key),
            _SUPPORTED,
        )
        report.check()
    if said is not text:
        mapping[key] = text
        report.warning(
            "version-not-text",
            f"The version must be a string; it is read as {text!r}.",
            main,
            (None, key),
            "Put it in quotes.",
        )
    return _NUMBERS[text[:3]]
