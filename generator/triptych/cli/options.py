"""The arguments and options that several commands have."""

from __future__ import annotations

from pathlib import Path

import click

EPILOGUE = """
Exit status: 0 when all went well; 1 when the document has errors, files stand in the way,
a template fails or --check finds a difference; 2 when the command or the configuration is wrong.
"""

spec_argument = click.argument("spec", required=False, metavar="[SPEC]")
config_option = click.option(
    "--config",
    "config_file",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="The configuration. Default: the triptych.yaml beside SPEC or here, if it names SPEC.",
)
templates_option = click.option(
    "--templates",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="A folder of your own templates, each taking the place of the built-in one with its path.",
)
root_option = click.option(
    "--root",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="The folder that references to files must not leave. Default: the document's own.",
)
remote_option = click.option(
    "--allow-remote",
    is_flag=True,
    help="Fetch the document and what it refers to from the network.",
)
strict_option = click.option("--strict", is_flag=True, help="Warnings are errors.")
verbose_option = click.option(
    "-v", "--verbose", is_flag=True, help="Print all problems, notes among them."
)
