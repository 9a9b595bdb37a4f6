"""The command line: each command calls one function of the public API and prints what it gives.

Exit status: 0 all went well; 1 the document has errors (or ``--strict`` makes them so), files stand
in the way, a template fails, or ``--check`` found a difference; 2 the command or the configuration
is wrong; 130 interrupted.
"""

from __future__ import annotations

import contextlib
import gc
import os
import signal
import sys
import time
from collections.abc import Callable, Generator, Iterable
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn, ParamSpec

import click

import triptych

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

_EPILOGUE = """
Exit status: 0 when all went well; 1 when the document has errors, files stand in the way,
a template fails or --check finds a difference; 2 when the command or the configuration is wrong.
"""


def _guarded(command: Callable[_P, int | None]) -> Callable[_P, None]:
    """Turn a command's result, and everything a user can mend, into a message and an exit status."""

    @wraps(command)
    def run(*args: _P.args, **kwargs: _P.kwargs) -> None:
        from triptych.problems import TriptychError

        try:
            status = command(*args, **kwargs)
        except TriptychError as error:
            verbose = bool(kwargs.get("verbose"))
            form = kwargs.get("format")
            _print_problems(
                error.problems,
                form if isinstance(form, str) else None,
                verbose=verbose,
            )
            # The configuration is imported by now if it was it that failed.
            config = sys.modules.get("triptych.config")
            status = 2 if config and isinstance(error, config.ConfigError) else 1
        except BrokenPipeError:
            # Whoever read our output has seen enough.
            _silence(sys.stdout)
            status = 141
        except OSError as error:
            where = f"{error.filename}: " if error.filename else ""
            raise click.ClickException(f"{where}{error.strerror or error}") from error
        raise click.exceptions.Exit(status or 0)

    return run


_spec_argument = click.argument("spec", required=False, metavar="[SPEC]")
_config_option = click.option(
    "--config",
    "config_file",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="The configuration. Default: the triptych.yaml beside SPEC or here, if it names SPEC.",
)
_templates_option = click.option(
    "--templates",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="A folder of your own templates, each taking the place of the built-in one with its path.",
)
_root_option = click.option(
    "--root",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="The folder that references to files must not leave. Default: the document's own.",
)
_remote_option = click.option(
    "--allow-remote",
    is_flag=True,
    help="Fetch the document and what it refers to from the network.",
)
_strict_option = click.option("--strict", is_flag=True, help="Warnings are errors.")
_verbose_option = click.option(
    "-v", "--verbose", is_flag=True, help="Print all problems, notes among them."
)


@click.group(context_settings={"help_option_names": ["-h", "--help"]}, epilog=_EPILOGUE)
@click.version_option(triptych.__version__, prog_name="triptych")
def cli() -> None:
    """An OpenAPI document in; a Python client, a server stub and reference docs out.

    SPEC is an OpenAPI document (JSON or YAML; 3.2, 3.1, 3.0 or Swagger 2.0), a folder with a
    triptych.yaml, a URL, or - for standard input. Without it, the triptych.yaml here says what to read.
    """


@cli.command(epilog=_EPILOGUE)
@_spec_argument
@click.option(
    "-o",
    "--output",
    type=click.Path(file_okay=False, path_type=Path),
    help="Where each target gets its folder. Default: output.",
)
@click.option(
    "-t",
    "--target",
    "target_names",
    multiple=True,
    metavar="NAME",
    help="What to generate, such as client. May be repeated. Default: what the configuration names, else client.",
)
@_config_option
@_templates_option
@_root_option
@_remote_option
@_strict_option
@click.option(
    "--overwrite",
    is_flag=True,
    help="Replace generated files that were edited, and others that stand in the way.",
)
@click.option("--dry-run", is_flag=True, help="Say what would change; write nothing.")
@click.option(
    "--check", is_flag=True, help="Likewise, and exit with 1 if anything would change."
)
@_verbose_option
@_guarded
def generate(
    spec: str | None,
    output: Path | None,
    target_names: tuple[str, ...],
    config_file: Path | None,
    templates: Path | None,
    root: Path | None,
    allow_remote: bool,
    strict: bool,
    overwrite: bool,
    dry_run: bool,
    check: bool,
    verbose: bool,
) -> int:
    """Generate everything from SPEC, all at once or not at all."""
    from triptych import report
    from triptych.discovery import configure

    start = time.perf_counter()
    config = configure(
        spec,
        config_file,
        output=output,
        targets=target_names,
        templates=templates,
        root=root,
        allow_remote=allow_remote,
        strict=strict,
    )
    write = not (dry_run or check)
    with _progress() as progress:
        result = triptych.generate(
            config,
            stdin=_stdin(config),
            write=write,
            overwrite=overwrite,
            progress=progress,
        )
    for rename in result.renames:
        click.echo(
            report.harmless(
                f"renamed: {rename.operation} is {rename.new}, was {rename.old} ({rename.reason})"
            ),
            err=True,
        )
    for operation, task in result.tasks:
        click.echo(report.harmless(f"new: {operation}; write {task}"), err=True)
    blocked = [problem for plan in result.plans for problem in plan.problems()]
    _print_problems([*result.problems, *blocked], None, verbose=verbose)
    style = _style(sys.stdout)
    if not write or verbose:
        _echo(report.changes(result.plans, style))
    seconds = time.perf_counter() - start
    _echo(report.table(report.summary(result, seconds, written=write), style))
    if any(plan.blocked for plan in result.plans):
        return 1
    return int(check and not all(plan.is_empty for plan in result.plans))


@cli.command(epilog=_EPILOGUE)
@_spec_argument
@click.option(
    "--host", default="127.0.0.1", show_default=True, help="The address to listen at."
)
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    help="Default: 8000, or the next one that is free; 0: any that is.",
)
@click.option(
    "--open/--no-open",
    "open_browser",
    default=False,
    show_default=True,
    help="Open the first page in a browser.",
)
@click.option(
    "-o",
    "--output",
    type=click.Path(file_okay=False, path_type=Path),
    help="A folder to write every good build to as well.",
)
@click.option(
    "--single-file", is_flag=True, help="The whole site in one file that works alone."
)
@_config_option
@_templates_option
@_root_option
@_remote_option
@_strict_option
@_verbose_option
@_guarded
def docs(
    spec: str | None,
    host: str,
    port: int | None,
    open_browser: bool,
    output: Path | None,
    single_file: bool,
    config_file: Path | None,
    templates: Path | None,
    root: Path | None,
    allow_remote: bool,
    strict: bool,
    verbose: bool,
) -> None:
    """Show the reference docs of SPEC in a browser, and again whenever something changes."""
    from triptych import report
    from triptych.discovery import configure
    from triptych.preview import Outcome, Preview, docs_alone

    def configured() -> Config:
        return docs_alone(
            configure(
                spec,
                config_file,
                templates=templates,
                root=root,
                allow_remote=allow_remote,
                strict=strict,
            ),
            single_file=single_file,
        )

    def tell(outcome: Outcome) -> None:
        _print_problems(outcome.problems, None, verbose=verbose)
        if outcome.failed:
            click.echo("Not built; the last good site is still shown.", err=True)
        elif outcome.changed:
            click.echo(f"Built {report.count(outcome.pages, 'page')}.")

    gc.enable()  # this is no short run
    stdin = _stdin(configured())
    with Preview(configured, host=host, port=port, stdin=stdin, output=output) as shown:
        tell(shown.build())
        click.echo(f"Shown at {shown.url} (Ctrl-C ends it)")
        if open_browser:
            click.launch(shown.url)
        with contextlib.suppress(KeyboardInterrupt):
            shown.follow(tell)


@cli.command(epilog=_EPILOGUE)
@_spec_argument
@_config_option
@_root_option
@_remote_option
@click.option(
    "--format", type=click.Choice(["human", "json"]), default="human", show_default=True
)
@_verbose_option
@_guarded
def inspect(
    spec: str | None,
    config_file: Path | None,
    root: Path | None,
    allow_remote: bool,
    format: str,
    verbose: bool,
) -> None:
    """Print the tree of resources and methods, with the reason for each name."""
    from triptych import report, tree
    from triptych.discovery import configure

    config = configure(spec, config_file, root=root, allow_remote=allow_remote)
    with _progress() as progress:
        understood = triptych.load(config, stdin=_stdin(config), progress=progress)
    if format == "json":
        problems = report.as_json(understood.problems)
        click.echo(
            report.json_text({**tree.as_json(understood.api), "problems": problems})
        )
        return
    _echo(tree.human(understood.api, _style(sys.stdout)))
    _print_problems(understood.problems, None, verbose=verbose)


@cli.command(epilog=_EPILOGUE)
@_spec_argument
@_config_option
@_root_option
@_remote_option
@_strict_option
@click.option(
    "--format",
    type=click.Choice(["human", "json", "github"]),
    default="human",
    show_default=True,
    help="github: annotations for a workflow's log.",
)
@_verbose_option
@_guarded
def check(
    spec: str | None,
    config_file: Path | None,
    root: Path | None,
    allow_remote: bool,
    strict: bool,
    format: str,
    verbose: bool,
) -> None:
    """Print what is wrong with SPEC, and nothing else."""
    from triptych import report
    from triptych.discovery import configure

    config = configure(
        spec, config_file, root=root, allow_remote=allow_remote, strict=strict
    )
    with _progress() as progress:
        problems = triptych.check(config, stdin=_stdin(config), progress=progress)
    _print_problems(problems, format, verbose=verbose)
    if format == "human":
        click.echo(report.tally(problems))


@cli.command(epilog=_EPILOGUE)
@_spec_argument
@click.option(
    "-o",
    "--output",
    type=click.Path(dir_okay=False, path_type=Path),
    default=Path("triptych.yaml"),
    show_default=True,
    help="The file to write.",
)
@_remote_option
@click.option("--overwrite", is_flag=True, help="Replace the file if it is there.")
@_guarded
def init(spec: str | None, output: Path, allow_remote: bool, overwrite: bool) -> None:
    """Write a commented triptych.yaml for SPEC."""
    from triptych.starter import find_spec, starter

    if output.exists() and not overwrite:
        raise click.ClickException(
            f"{output} is there already (--overwrite replaces it)."
        )
    spec = spec or find_spec(Path())
    if spec is None:
        raise click.UsageError(
            "There is no openapi.yaml or the like here; name the document."
        )
    if spec == "-":
        raise click.UsageError("A configuration needs a document with a name.")
    text = starter(spec, output.parent, allow_remote=allow_remote)
    output.write_text(text, encoding="utf-8")
    click.echo(f"{output} is written. Next: triptych generate --config {output}")


@cli.command(epilog=_EPILOGUE)
@_spec_argument
@click.option(
    "--host", default="127.0.0.1", show_default=True, help="The address to serve at."
)
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=8000,
    show_default=True,
    help="The port; 0: a free one is chosen.",
)
@click.option(
    "--seed",
    type=int,
    default=0,
    show_default=True,
    help="Varies the values that are made up; the same seed, the same answers.",
)
@click.option(
    "--stateful",
    is_flag=True,
    help="Keep what is created in memory: create, show, list, change and delete then agree.",
)
@_config_option
@_root_option
@_remote_option
@_strict_option
@_verbose_option
@_guarded
def mock(
    spec: str | None,
    host: str,
    port: int,
    seed: int,
    stateful: bool,
    config_file: Path | None,
    root: Path | None,
    allow_remote: bool,
    strict: bool,
    verbose: bool,
) -> None:
    """Serve every operation of SPEC with examples, at once and without writing a file.

    The examples are the document's own, else made up. A request chooses by the header
    "Prefer: code=404, example=name". Stop it with Ctrl-C.
    """
    from triptych.discovery import configure
    from triptych.serving import mock_server

    config = configure(
        spec, config_file, root=root, allow_remote=allow_remote, strict=strict
    )
    with _progress() as progress:
        server = mock_server(
            config,
            host=host,
            port=port,
            seed=seed,
            stateful=stateful,
            stdin=_stdin(config),
            progress=progress,
        )
    _print_problems(server.problems, None, verbose=verbose)
    server.run(lambda url: click.echo(f"The mock server is ready at {url}"))


def _stdin(config: Config) -> bytes | None:
    return sys.stdin.buffer.read() if config.spec == "-" else None


def _style(stream: Any) -> Callable[..., str]:
    """``click.style``, or a function that adds nothing where colours aren't wanted."""
    if "NO_COLOR" in os.environ or not stream.isatty():
        return _plain
    return click.style


def _plain(text: str, **_: object) -> str:
    return text


def _echo(lines: Iterable[str], *, err: bool = False) -> None:
    for line in lines:
        click.echo(line, err=err)


def _print_problems(
    problems: Iterable[Problem], format: str | None, *, verbose: bool
) -> None:
    """Print problems: as the result of ``check`` on stdout, else beside the result on stderr."""
    from triptych import report

    problems = list(problems)
    if format == "json":
        click.echo(report.json_text({"problems": report.as_json(problems)}))
    elif format == "github":
        _echo(report.github(problems))
    else:
        err = format is None
        stream = sys.stderr if err else sys.stdout
        _echo(report.human(problems, _style(stream), verbose=verbose), err=err)


@contextlib.contextmanager
def _progress() -> Generator[Callable[[str], None] | None]:
    """Show the stage of a run on a terminal; elsewhere be quiet."""
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console

    console = Console(stderr=True)
    with console.status("Starting") as status:
        yield lambda stage: status.update(_STAGES[stage])


def _silence(stream: Any) -> None:
    """Let nothing more be written to a stream whose reader is gone, at the interpreter's end either."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def main() -> NoReturn:
    """The entry point of the console script."""
    # For the whole of this short life, imports included; see pipeline.generate.
    gc.disable()
    # Termination takes the same way out as Ctrl-C, so that nothing half-written stays behind.
    with contextlib.suppress(ValueError):
        signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        status = cli.main(standalone_mode=False)
    except click.ClickException as error:
        error.show()
        status = error.exit_code
    except (click.Abort, KeyboardInterrupt):
        click.echo("Interrupted.", err=True)
        status = 130
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except BrokenPipeError:
            _silence(stream)
    # The operating system frees a big run's memory at once; the interpreter would take object by object.
    os._exit(status if isinstance(status, int) else 0)


if __name__ == "__main__":
    main()
