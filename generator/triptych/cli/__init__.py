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
from typing import NoReturn

import click

import triptych
from triptych.cli.lasting import docs, mock
from triptych.cli.once import check, generate, init, inspect
from triptych.cli.options import EPILOGUE
from triptych.cli.terminal import silence


@click.group(context_settings={"help_option_names": ["-h", "--help"]}, epilog=EPILOGUE)
@click.version_option(triptych.__version__, prog_name="triptych")
def cli() -> None:
    """An OpenAPI document in; a Python client, a server stub and reference docs out.

    SPEC is an OpenAPI document (JSON or YAML; 3.2, 3.1, 3.0 or Swagger 2.0), a folder with a
    triptych.yaml, a URL, or - for standard input. Without it, the triptych.yaml here says what to read.
    """


for _command in (generate, docs, inspect, check, init, mock):
    cli.add_command(_command)


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
            silence(stream)
    # The operating system frees a big run's memory at once; the interpreter would take object by object.
    os._exit(status if isinstance(status, int) else 0)
