"""The commands that serve until they are stopped."""

from __future__ import annotations

import contextlib
import gc
from pathlib import Path
from typing import TYPE_CHECKING

import click

from triptych.cli.options import (
    EPILOGUE,
    config_option,
    remote_option,
    root_option,
    spec_argument,
    strict_option,
    templates_option,
    verbose_option,
)
from triptych.cli.terminal import (
    guarded,
    print_problems,
    read_stdin,
    showing_progress,
)

if TYPE_CHECKING:
    from triptych.config import Config


@click.command(epilog=EPILOGUE)
@spec_argument
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
@config_option
@templates_option
@root_option
@remote_option
@strict_option
@verbose_option
@guarded
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
        print_problems(outcome.problems, None, verbose=verbose)
        if outcome.failed:
            click.echo("Not built; the last good site is still shown.", err=True)
        elif outcome.changed:
            click.echo(f"Built {report.count(outcome.pages, 'page')}.")

    gc.enable()  # this is no short run
    stdin = read_stdin(configured())
    with Preview(configured, host=host, port=port, stdin=stdin, output=output) as shown:
        tell(shown.build())
        # Whoever reads that Ctrl-C ends it may press it at once.
        with contextlib.suppress(KeyboardInterrupt):
            click.echo(f"Shown at {shown.url} (Ctrl-C ends it)")
            if open_browser:
                click.launch(shown.url)
            shown.follow(tell)


@click.command(epilog=EPILOGUE)
@spec_argument
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
@click.option(
    "--key",
    "keys",
    multiple=True,
    help="Accept no credentials but this token, key or user:password. May be repeated. Default: any.",
)
@config_option
@root_option
@remote_option
@strict_option
@verbose_option
@guarded
def mock(
    spec: str | None,
    host: str,
    port: int,
    seed: int,
    stateful: bool,
    keys: tuple[str, ...],
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
    with showing_progress() as progress:
        server = mock_server(
            config,
            host=host,
            port=port,
            seed=seed,
            stateful=stateful,
            keys=keys or None,
            stdin=read_stdin(config),
            progress=progress,
        )
    print_problems(server.problems, None, verbose=verbose)
    server.run(lambda url: click.echo(f"The mock server is ready at {url}"))
