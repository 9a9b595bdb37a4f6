"""What commands print, and how what goes wrong becomes a message and an exit status."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Callable, Generator, Iterable
from functools import wraps
from typing import TYPE_CHECKING, Any, ParamSpec

import click

if TYPE_CHECKING:
    from triptych.config import Config
    from triptych.problems import Problem

_P = ParamSpec("_P")

_STAGES = {
    "read": "Reading the document",
    "understand": "Understanding it",
    "present": "Laying out the files",
    "render": "Rendering",
    "compare": "Comparing with what is there",
    "write": "Writing",
}


def guarded(command: Callable[_P, int | None]) -> Callable[_P, None]:
    """Turn a command's result, and everything a user can mend, into a message and an exit status."""

    @wraps(command)
    def run(*args: _P.args, **kwargs: _P.kwargs) -> None:
        from triptych.problems import TriptychError

        try:
            status = command(*args, **kwargs)
        except TriptychError as error:
            verbose = bool(kwargs.get("verbose"))
            form = kwargs.get("format")
            print_problems(
                error.problems,
                form if isinstance(form, str) else None,
                verbose=verbose,
            )
            # The configuration is imported by now if it was it that failed.
            config = sys.modules.get("triptych.config")
            status = 2 if config and isinstance(error, config.ConfigError) else 1
        except BrokenPipeError:
            # Whoever read our output has seen enough.
            silence(sys.stdout)
            status = 141
        except OSError as error:
            where = f"{error.filename}: " if error.filename else ""
            raise click.ClickException(f"{where}{error.strerror or error}") from error
        raise click.exceptions.Exit(status or 0)

    return run


def read_stdin(config: Config) -> bytes | None:
    return sys.stdin.buffer.read() if config.spec == "-" else None


def style_of(stream: Any) -> Callable[..., str]:
    """``click.style``, or a function that adds nothing where colours aren't wanted."""
    if "NO_COLOR" in os.environ or not stream.isatty():
        return _plain
    return click.style


def _plain(text: str, **_: object) -> str:
    return text


def echo(lines: Iterable[str], *, err: bool = False) -> None:
    for line in lines:
        click.echo(line, err=err)


def print_problems(
    problems: Iterable[Problem], format: str | None, *, verbose: bool
) -> None:
    """Print problems: as the result of ``check`` on stdout, else beside the result on stderr."""
    from triptych import report

    problems = list(problems)
    if format == "json":
        click.echo(report.json_text({"problems": report.as_json(problems)}))
    elif format == "github":
        echo(report.github(problems))
    else:
        err = format is None
        stream = sys.stderr if err else sys.stdout
        echo(report.human(problems, style_of(stream), verbose=verbose), err=err)


@contextlib.contextmanager
def showing_progress() -> Generator[Callable[[str], None] | None]:
    """Show the stage of a run on a terminal; elsewhere be quiet."""
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console

    console = Console(stderr=True)
    with console.status("Starting") as status:
        yield lambda stage: status.update(_STAGES[stage])


def silence(stream: Any) -> None:
    """Let nothing more be written to a stream whose reader is gone, at the interpreter's end either."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
