"""The way of the data, in one page.

    spec file --read--> Document --understand--> Api --present--> views --render--> text --place--> disk

Each function is one arrow; :func:`generate` goes the whole way.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Generator, Iterable
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from triptych.config import Config, ConfigError
from triptych.document import Document
from triptych.files import FileSpec, OutputFile
from triptych.model.api import Api
from triptych.model.lock import Lock, Rename, format_lock, parse_lock
from triptych.problems import Position, Problem, Severity, SpecError, strict
from triptych.targets import Target, UnknownTarget, find
from triptych.workspace import Plan, apply, plan, plan_file


@dataclass(frozen=True, slots=True, kw_only=True)
class Understood:
    """What a document was understood to be.

    Attributes:
        document: What was read.
        api: The model.
        problems: Everything found while reading and understanding; no errors among it.
        lock: The names now in force.
        renames: Methods whose name is no longer the one in the lock.
        added: The ids of the operations that the lock did not know; none when there was no lock.
    """

    document: Document
    api: Api
    problems: tuple[Problem, ...]
    lock: Lock
    renames: tuple[Rename, ...] = ()
    added: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """What a run did, or would do.

    Attributes:
        api: The model that everything was generated from.
        problems: Everything found on the way; no errors among it.
        plans: What placing the files came to: one plan per target, then the lock's.
        renames: Methods whose name is no longer the one in the lock.
        tasks: What is left for the user to write for each operation that is new since the last run:
            (operation id, text).
        seconds: Stage -> how long it took.
    """

    api: Api
    problems: tuple[Problem, ...]
    plans: tuple[Plan, ...]
    renames: tuple[Rename, ...]
    tasks: tuple[tuple[str, str], ...] = ()
    seconds: dict[str, float] = field(default_factory=dict[str, float])


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """What one target makes of a document, not written anywhere.

    Attributes:
        understood: The document and what it was understood to be.
        files: The finished files.
        problems: Everything found on the way; no errors among it.
    """

    understood: Understood
    files: tuple[OutputFile, ...]
    problems: tuple[Problem, ...]


Progress = Callable[[str], None]
Finish = Callable[[tuple[OutputFile, ...], Any], tuple[OutputFile, ...]]
"""What a target may have under this name: from its finished files and options to those that are placed."""

SHARED = "python_shared"
"""The folder of templates that several targets have in common; a target's own come before them."""


def load(
    config: Config | Path | str,
    *,
    stdin: bytes | None = None,
    progress: Progress | None = None,
) -> Understood:
    """Read and understand a document.

    Args:
        config: What to read and how; or just the document's path or URL.
        stdin: The document itself, where the configuration names standard input.
        progress: Told the name of each stage as it begins.

    Raises:
        SpecError: The document can't be used (under ``strict``: has any warning).
        ConfigError: The lock can't be read.
    """
    with _without_collector():
        return _load(_config(config), stdin, _Clock(progress))


def check(
    config: Config | Path | str,
    *,
    stdin: bytes | None = None,
    progress: Progress | None = None,
) -> tuple[Problem, ...]:
    """Find everything that is wrong with a document: what :func:`load` finds, and a second opinion.

    Takes and raises what :func:`load` does.
    """
    config, clock = _config(config), _Clock(progress)
    with _without_collector():
        understood = _load(config, stdin, clock)
        with clock.stage("check"):
            second = understood.document.typed_problems()
            return _checked((*understood.problems, *second), config)


def generate(
    config: Config | Path | str,
    *,
    stdin: bytes | None = None,
    write: bool = True,
    overwrite: bool = False,
    progress: Progress | None = None,
) -> Result:
    """Generate everything that a configuration asks for.

    Args:
        config: What to generate, from what, to where; or just the document's path or URL.
        stdin: The document itself, where the configuration names standard input.
        write: False: find out what would be written, and write nothing.
        overwrite: Replace generated files that were edited, and files of others that stand in the way.
        progress: Told the name of each stage as it begins.

    Raises:
        SpecError: The document can't be used (under ``strict``: has any warning).
        ConfigError: The lock can't be read, or there is no such target.
        TemplateError: A template fails.
        WorkspaceError: Files stand in the way, or can't be written.

    Whatever is raised, nothing on disk has changed.
    """
    config, clock = _config(config), _Clock(progress)
    targets = _chosen(config)
    with _without_collector():
        understood = _load(config, stdin, clock)
        problems = list(understood.problems)
        plans: list[Plan] = []
        tasks: dict[str, str] = {}
        for target in targets:
            with clock.stage("present"):
                specs = present(target, understood.api, config, problems, tasks)
            with clock.stage("render"):
                files = render(target, specs, config, problems)
            with clock.stage("compare"):
                folder = config.output / target.name
                plans.append(plan(files, folder, overwrite=overwrite))
        checked = _checked(problems, config)
        plans.append(plan_file(config.lock, format_lock(understood.lock).encode()))
        if write:
            with clock.stage("write"):
                apply(plans)
    return Result(
        api=understood.api,
        problems=checked,
        plans=tuple(plans),
        renames=understood.renames,
        tasks=tuple((id, tasks[id]) for id in understood.added if id in tasks),
        seconds=clock.seconds,
    )


def make(config: Config, target: str, *, stdin: bytes | None = None) -> Made:
    """Make the files of one target and write nothing.

    Args:
        config: What to read, and the target's options.
        target: Its name.
        stdin: The document itself, where the configuration names standard input.

    Raises:
        SpecError: The document can't be used (under ``strict``: has any warning).
        ConfigError: The lock can't be read, or there is no such target.
        TemplateError: A template fails.
    """
    config = replace(config, targets={target: config.targets.get(target)})
    [found] = _chosen(config)
    with _without_collector():
        understood = _load(config, stdin, _Clock(None))
        problems = list(understood.problems)
        files = render(
            found, present(found, understood.api, config, problems), config, problems
        )
    return Made(understood=understood, files=files, problems=_checked(problems, config))


def understand(
    config: Config, stdin: bytes | None, lock: Lock | None, clock: _Clock
) -> Understood:
    """The first two arrows: from the document's name to the model."""
    from triptych.document import load as read
    from triptych.model import build

    with clock.stage("read"):
        document = read(
            config.spec,
            stdin=stdin,
            allow_remote=config.allow_remote,
            root=config.root,
        )
    with clock.stage("understand"):
        built = build(document, config.overrides, lock)
    return Understood(
        document=document,
        api=built.api,
        problems=_checked(built.problems, config),
        lock=built.lock,
        renames=tuple(built.renames),
        added=tuple(
            operation.id
            for operation in built.api.operations
            if lock is not None and operation.id not in lock.methods
        ),
    )


def present(
    target: Target,
    api: Api,
    config: Config,
    problems: list[Problem],
    tasks: dict[str, str] | None = None,
) -> list[FileSpec]:
    """The third arrow: the files that a target wants, each with its view.

    What it has to tell is added to ``problems`` and ``tasks`` (operation id -> what is left to write).
    """
    options = config.targets[target.name]
    presentation = target.present(api, target.options() if options is None else options)
    problems += presentation.problems
    if tasks is not None:
        tasks |= presentation.tasks
    return list(presentation.files)


def render(
    target: Target,
    specs: Iterable[FileSpec],
    config: Config,
    problems: list[Problem],
    *,
    formatted: bool = True,
) -> tuple[OutputFile, ...]:
    """The fourth arrow: views become text, by the user's templates where there are any.

    ``formatted=False`` leaves text that the formatter would touch as it is: right, and found sooner.
    """
    from triptych.render import builtin_templates
    from triptych.render import render as render_files

    own: list[Path] = []
    if config.templates is not None:
        own.append(config.templates / Path(target.templates).name)
    folders = [*own, builtin_templates(target.templates), builtin_templates(SHARED)]
    rendered = render_files(specs, folders, own=len(own), formatted=formatted)
    problems += rendered.problems
    finish: Finish | None = getattr(target, "finish", None)
    if finish is None:
        return rendered.files
    return finish(rendered.files, config.targets[target.name] or target.options())


def _load(config: Config, stdin: bytes | None, clock: _Clock) -> Understood:
    return understand(config, stdin, _read_lock(config.lock), clock)


def _config(config: Config | Path | str) -> Config:
    return config if isinstance(config, Config) else Config(spec=str(config))


def _chosen(config: Config) -> list[Target]:
    try:
        return [find(name) for name in config.targets]
    except UnknownTarget as error:
        problem = Problem(Severity.ERROR, "target-unknown", str(error))
        raise ConfigError([problem]) from error


def _checked(problems: Iterable[Problem], config: Config) -> tuple[Problem, ...]:
    """The problems, if there is no error among them. Raises SpecError if there is."""
    found = strict(problems) if config.strict else tuple(problems)
    if any(problem.severity is Severity.ERROR for problem in found):
        raise SpecError(found)
    return found


def _read_lock(path: Path) -> Lock | None:
    try:
        return parse_lock(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return None
    except ValueError as error:
        problem = Problem(
            Severity.ERROR,
            "lock-invalid",
            str(error),
            position=Position(str(path), 1, 1),
            mend="Restore it from version control, or delete it to have all names chosen anew.",
        )
        raise ConfigError([problem]) from error


class _Clock:
    """Tells of each stage as it begins, and adds up how long it took."""

    def __init__(self, progress: Progress | None) -> None:
        self._progress = progress
        self.seconds: dict[str, float] = {}

    @contextmanager
    def stage(self, name: str) -> Generator[None]:
        if self._progress:
            self._progress(name)
        start = time.perf_counter()
        try:
            yield
        finally:
            spent = time.perf_counter() - start
            self.seconds[name] = self.seconds.get(name, 0.0) + spent


@contextmanager
def _without_collector() -> Generator[None]:
    """Keep the cyclic garbage collector from running.

    A run builds big trees that live to its end. The collector would walk through them again and
    again and find nothing: with a large document that takes more time than all the work.
    """
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
