"""A site that is built, served, and built again when what it is made from changes."""

from __future__ import annotations

import errno
import secrets
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType, TracebackType
from typing import Self

from triptych import report
from triptych.config import Config
from triptych.files import OutputFile
from triptych.pipeline import make
from triptych.preview.server import Board, Server, Shown
from triptych.preview.watching import (
    State,
    Watched,
    of_config,
    of_document,
    of_problems,
)
from triptych.problems import Problem, Severity, TriptychError
from triptych.targets import find
from triptych.workspace import apply, plan

TARGET = "docs"
_INTERVAL = 0.3
_PORTS = range(8000, 8010)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a build.

    Attributes:
        problems: Everything that was found.
        failed: There is no new site; the last good one is still served.
        changed: There is one, and it is another than before.
        pages: How many HTML files the site has.
    """

    problems: tuple[Problem, ...]
    failed: bool
    changed: bool
    pages: int


def docs_alone(config: Config, *, single_file: bool = False) -> Config:
    """The configuration with the docs as its one target, as configured or with their defaults.

    With ``single_file``, all of it in one file.
    """
    options = config.targets.get(TARGET)
    if single_file:
        options = replace(options or find(TARGET).options(), single_file=True)
    return replace(config, targets=MappingProxyType({TARGET: options}))


class Preview:
    """Serves a site from memory for as long as its block lasts.

    Args:
        configure: Gives the configuration anew for each build.
        host, port: Where to listen. Port 0 is any that is free, None a usual one that is.
        stdin: The document itself, where the configuration names standard input.
        output: A folder to write every good build to as well.

    Raises:
        OSError: The address can't be had.
    """

    def __init__(
        self,
        configure: Callable[[], Config],
        *,
        host: str = "127.0.0.1",
        port: int | None = None,
        stdin: bytes | None = None,
        output: Path | None = None,
    ) -> None:
        self._configure = configure
        self._stdin = stdin
        self._output = output
        self._board = Board()
        self._run = secrets.token_hex(4)
        self._number = 0
        self._watched = Watched()
        self._state: State = {}
        self._server = _server(host, port, self._board)
        self._thread = threading.Thread(
            target=self._server.serve_forever, args=(0.1,), daemon=True
        )

    @property
    def url(self) -> str:
        """The address of the first page."""
        return self._server.url

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._board.close()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def build(self) -> Outcome:
        """Build the site, and serve it if that went well. Raises nothing that a user could mend."""
        try:
            files, problems = self._make()
        except TriptychError as error:
            return self._failed(error.problems)
        except OSError as error:
            where = f"{error.filename}: " if error.filename else ""
            message = f"{where}{error.strerror or error}"
            return self._failed([Problem(Severity.ERROR, "file-unreadable", message)])
        before = self._board.shown
        site = {file.path: file.content for file in files}
        changed = site != before.files
        if changed:
            self._number += 1
        if changed or before.problems:
            self._board.show(Shown(f"{self._run}-{self._number}", site))
        pages = sum(path.endswith(".html") for path in site)
        return Outcome(problems, failed=False, changed=changed, pages=pages)

    def follow(
        self,
        tell: Callable[[Outcome], None],
        stop: threading.Event | None = None,
        interval: float = _INTERVAL,
    ) -> None:
        """Build again whenever something has changed, and tell of it, until ``stop`` is set."""
        stop = stop or threading.Event()
        while not stop.wait(interval):
            now = self._watched.state()
            if now != self._state:
                # An editor may write in several steps, and a checkout many files.
                while not stop.wait(interval / 3) and now != (
                    later := self._watched.state()
                ):
                    now = later
                tell(self.build())

    def _watch(self, files: Watched) -> None:
        """Look at these as well, which are as they were read."""
        self._watched |= files
        self._state = {**files.state(), **self._state}

    def _make(self) -> tuple[Sequence[OutputFile], tuple[Problem, ...]]:
        # What changes from here on, while the site is made, is a change to come.
        self._state = self._watched.state()
        config = self._configure()
        self._watch(of_config(config))
        made = make(config, TARGET, stdin=self._stdin)
        self._watch(of_document(made.understood.document))
        if self._output is not None:
            apply([plan(made.files, self._output, overwrite=False)])
        return made.files, made.problems

    def _failed(self, problems: Sequence[Problem]) -> Outcome:
        self._watch(of_problems(problems))
        shown = self._board.shown
        lines = tuple(report.human(problems, _plain, verbose=False))
        self._board.show(Shown(shown.build, shown.files, lines))
        pages = sum(path.endswith(".html") for path in shown.files)
        return Outcome(tuple(problems), failed=True, changed=False, pages=pages)


def _server(host: str, port: int | None, board: Board) -> Server:
    if port is not None:
        return Server(host, port, board)
    for usual in _PORTS:
        try:
            return Server(host, usual, board)
        except OSError as error:
            if error.errno != errno.EADDRINUSE:
                raise
    return Server(host, 0, board)


def _plain(text: str, **_: object) -> str:
    return text
