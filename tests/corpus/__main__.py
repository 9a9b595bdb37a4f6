"""Run the client and the server target over a folder of specifications and print a row per document.

    python -m tests.corpus [FOLDER] [--only NAME]… [--jobs N] [--keep DIR] [--bad] [--json]

FOLDER is, by default, ``$TRIPTYCH_SPECS``, else ``shared/specs`` beside the repository.  With an ``INDEX.tsv``
in it, that names the documents; else every JSON or YAML file that looks like an OpenAPI document is one.
``--bad`` holds the documents of ``FOLDER/bad`` against ``EXPECT.tsv`` instead.

The exit status is 0 when every row is as it should be, 1 when one is not, 2 for a wrong command line.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict
from pathlib import Path
from typing import Any, TypeVar

from tests.conftest import find_shared_specs
from tests.corpus.bad import BadRow, Expectation, expectations_in, try_bad_document
from tests.corpus.documents import Document, documents_in
from tests.corpus.real import Row, try_document

_T = TypeVar("_T")
_R = TypeVar("_R")

_REAL = "{:<44} {:>5} {:>5} {:>6} {:>6} {:>7} {:>6} {:>6} {:>8} {:>4} {:>8} {:>7} {:>6} {:>8}"
_BAD = "{:<52} {:<7} {:<9} {:>4} {:>6} {:>6} {:>8}  {}"


def main(arguments: Sequence[str]) -> int:
    """Run the command; returns the exit status."""
    options = _parse(arguments)
    folder: Path | None = options.folder or find_shared_specs()
    if folder is None or not folder.is_dir():
        print("no folder of specifications: name one", file=sys.stderr)
        return 2
    if options.bad:
        expectations = [
            e
            for e in expectations_in(folder / "bad")
            if _wanted(e.document, options.only)
        ]
        failed = _run_bad(folder, expectations, options)
        total = len(expectations)
    else:
        documents = [d for d in documents_in(folder) if _wanted(d, options.only)]
        failed = _run_real(documents, options)
        total = len(documents)
    if not total:
        print("no document matches", file=sys.stderr)
        return 2
    if not options.json:
        print(f"\n{total} documents, {total - failed} as they should be, {failed} not")
    return 1 if failed else 0


def _parse(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m tests.corpus",
        description="Run the client and the server target over a folder of specifications.",
    )
    parser.add_argument("folder", nargs="?", type=Path)
    parser.add_argument(
        "--only",
        action="append",
        default=[],
        metavar="NAME",
        help="only documents with this in their name; may be given more than once",
    )
    parser.add_argument("--jobs", type=int, default=1, help="documents at a time")
    parser.add_argument(
        "--keep", type=Path, metavar="DIR", help="keep what is generated there"
    )
    parser.add_argument("--bad", action="store_true", help="FOLDER/bad/EXPECT.tsv")
    parser.add_argument("--json", action="store_true", help="one JSON object a line")
    return parser.parse_args(arguments)


def _wanted(document: Document, only: Sequence[str]) -> bool:
    return not only or any(part in document.name for part in only)


def _in_order(work: Callable[[_T], _R], items: Iterable[_T], jobs: int) -> Iterator[_R]:
    # Threads suffice: the work is done by processes.
    with ThreadPoolExecutor(jobs) as pool:
        yield from pool.map(work, items)


def _run_real(documents: Sequence[Document], options: argparse.Namespace) -> int:
    failed = 0
    heads = ("document", "ops", "out", "models", "files", "MB out", "s", "peak")
    if not options.json:
        print(
            _REAL.format(
                *heads, "err/warn", "exit", "compiles", "imports", "served", "server"
            )
        )
    keep: Path | None = options.keep
    rows = _in_order(lambda d: try_document(d, keep=keep), documents, options.jobs)
    for row in rows:
        failed += bool(row.faults)
        if options.json:
            _print_json(row, row.faults)
        else:
            _print_real(row)
    return failed


def _print_real(row: Row) -> None:
    run, found = row.generation.run, row.findings
    print(
        _REAL.format(
            row.document.name[-44:],
            row.operations_in,
            row.operations_out if found else "-",
            found.models if found else "-",
            found.files if found else "-",
            f"{found.bytes / 1e6:.2f}" if found else "-",
            f"{run.cpu:.1f}",
            f"{run.peak_mb:.0f}",
            f"{row.generation.errors}/{row.generation.warnings}",
            run.status,
            _yes(found and found.compiles),
            _yes(found and found.imports),
            row.served if row.server else "-",
            _yes(row.server and row.server.imports),
        )
    )
    _print_faults(row.faults)


def _run_bad(
    folder: Path, expectations: Sequence[Expectation], options: argparse.Namespace
) -> int:
    failed = 0
    heads = ("document", "expect", "did", "exit", "s", "MB", "err/warn", "first")
    if not options.json:
        print(_BAD.format(*heads))
    before = sorted(folder.rglob("*"))
    for row in _in_order(try_bad_document, expectations, options.jobs):
        failed += bool(row.faults)
        if options.json:
            _print_json(row, row.faults)
        else:
            _print_bad(row)
    strangers = [str(path) for path in sorted(folder.rglob("*")) if path not in before]
    if strangers:
        print(f"new files in the folder of documents: {strangers}")
        failed += 1
    return failed


def _print_bad(row: BadRow) -> None:
    generation = row.generation
    accepted = "warned" if generation.warnings else "generated"
    print(
        _BAD.format(
            row.expectation.document.name[-52:],
            "reject" if row.expectation.reject else "accept",
            accepted if generation.run.ok else "rejected",
            generation.run.status,
            f"{generation.run.cpu:.1f}",
            f"{generation.run.peak_mb:.0f}",
            f"{generation.errors}/{generation.warnings}",
            generation.first[:160],
        )
    )
    _print_faults(row.faults)


def _print_faults(faults: Sequence[str]) -> None:
    for fault in faults:
        print(f"    FAIL {fault}")
    sys.stdout.flush()


def _print_json(row: Row | BadRow, faults: Sequence[str]) -> None:
    def plain(value: Any) -> str:
        return str(value)

    print(json.dumps({**asdict(row), "faults": faults}, default=plain), flush=True)


def _yes(value: object) -> str:
    return "yes" if value else "no"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
