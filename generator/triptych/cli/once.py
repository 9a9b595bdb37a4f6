"""The commands that read a document, do one thing and end."""

from __future__ import annotations

import sys
import time
from pathlib import Path

import click

import triptych
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
    echo,
    guarded,
    print_problems,
    read_stdin,
    showing_progress,
    style_of,
)


@click.command(epilog=EPILOGUE)
@spec_argument
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
@config_option
@templates_option
@root_option
@remote_option
@strict_option
@click.option(
    "--overwrite",
    is_flag=True,
    help="Replace generated files that were edited, and others that stand in the way.",
)
@click.option("--dry-run", is_flag=True, help="Say what would change; write nothing.")
@click.option(
    "--check", is_flag=True, help="Likewise, and exit with 1 if anything would change."
)
@verbose_option
@guarded
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
    with showing_progress() as progress:
        result = triptych.generate(
            config,
            stdin=read_stdin(config),
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
    print_problems([*result.problems, *blocked], None, verbose=verbose)
    style = style_of(sys.stdout)
    if not write or verbose:
        echo(report.changes(result.plans, style))
    seconds = time.perf_counter() - start
    echo(report.table(report.summary(result, seconds, written=write), style))
    if any(plan.blocked for plan in result.plans):
        return 1
    return int(check and not all(plan.is_empty for plan in result.plans))


@click.command(epilog=EPILOGUE)
@spec_argument
@config_option
@root_option
@remote_option
@click.option(
    "--format", type=click.Choice(["human", "json"]), default="human", show_default=True
)
@verbose_option
@guarded
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
    with showing_progress() as progress:
        understood = triptych.load(config, stdin=read_stdin(config), progress=progress)
    if format == "json":
        problems = report.as_json(understood.problems)
        click.echo(
            report.json_text({**tree.as_json(understood.api), "problems": problems})
        )
        return
    echo(tree.human(understood.api, style_of(sys.stdout)))
    print_problems(understood.problems, None, verbose=verbose)


@click.command(epilog=EPILOGUE)
@spec_argument
@config_option
@root_option
@remote_option
@strict_option
@click.option(
    "--format",
    type=click.Choice(["human", "json", "github"]),
    default="human",
    show_default=True,
    help="github: annotations for a workflow's log.",
)
@verbose_option
@guarded
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
    with showing_progress() as progress:
        problems = triptych.check(config, stdin=read_stdin(config), progress=progress)
    print_problems(problems, format, verbose=verbose)
    if format == "human":
        click.echo(report.tally(problems))


@click.command(epilog=EPILOGUE)
@spec_argument
@click.option(
    "-o",
    "--output",
    type=click.Path(dir_okay=False, path_type=Path),
    default=Path("triptych.yaml"),
    show_default=True,
    help="The file to write.",
)
@remote_option
@click.option("--overwrite", is_flag=True, help="Replace the file if it is there.")
@guarded
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
