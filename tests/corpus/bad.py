"""Malformed and hostile documents: what a good generator does with each is in ``EXPECT.tsv``.

A document to *accept* is generated, compiles and imports.  A document to *reject* has a mistake that has to be
told with its place: as an error that ends the run or, where the rest of the document can still be generated,
as a warning, which ``--strict`` turns into an error that ends the run.  In no case is there a traceback,
a run without end, or a file outside the output folder.
"""

from __future__ import annotations

import csv
import os
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.corpus.client_checks import Findings, examine
from tests.corpus.documents import Document
from tests.corpus.generating import Generation, generate

#: No run may come near this: the whole folder is tiny documents and a few of two or three megabytes.
TIME_LIMIT = 30.0
MEMORY_LIMIT_MB = 500.0

# What a payload would make if it were ever run.
_PROOF_OF_INJECTION = "pwned-by-spec"
# A line that stands in /etc/passwd on every system, and must not be shown to anyone.
_SECRET = "root:x:0:0"


@dataclass(frozen=True, slots=True)
class Expectation:
    """One line of ``EXPECT.tsv``."""

    document: Document
    reject: bool
    note: str


@dataclass(frozen=True, slots=True)
class BadRow:
    """What became of one document; ``faults`` says in words why the row fails."""

    expectation: Expectation
    generation: Generation
    findings: Findings | None
    faults: tuple[str, ...]


def expectations_in(folder: Path) -> Iterator[Expectation]:
    """The lines of the folder's ``EXPECT.tsv``."""
    with (folder / "EXPECT.tsv").open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines, delimiter="\t"):
            yield Expectation(
                document=Document(row["file"], folder / row["file"], None),
                reject=row["expect"].startswith("reject"),
                note=row["note"],
            )


def try_bad_document(expectation: Expectation) -> BadRow:
    """Run the generator on the document, and again with ``--strict`` if it is to be rejected."""
    document = expectation.document
    with tempfile.TemporaryDirectory(prefix="triptych-bad-") as temporary:
        sandbox = Path(temporary)
        targets = ("client", "server")
        generation = generate(document, sandbox, targets=targets, timeout=TIME_LIMIT)
        faults = [*_misbehaviour(generation, sandbox)]
        findings = None
        if generation.run.ok:
            findings = examine(generation.client, cwd=sandbox / "work")
            faults += [f"compile: {e}" for e in findings.compile_errors]
            faults += [f"import: {e}" for e in findings.import_errors]
            server = examine(generation.server, cwd=sandbox / "work")
            faults += [f"server, compile: {e}" for e in server.compile_errors]
            faults += [f"server, import: {e}" for e in server.import_errors]
            faults += _strangers(sandbox, generation.output)
        elif generation.output.exists():
            faults.append("rejected, yet it wrote to the output folder")
        if expectation.reject:
            faults += _rejection_faults(generation, document)
            if generation.run.ok:
                faults += _strict_faults(document)
        elif not generation.run.ok:
            faults.append(f"is legal, but was rejected: {generation.first}")
        return BadRow(expectation, generation, findings, tuple(faults))


def _strict_faults(document: Document) -> Iterator[str]:
    with tempfile.TemporaryDirectory(prefix="triptych-bad-") as temporary:
        sandbox = Path(temporary)
        strict = generate(document, sandbox, options=["--strict"], timeout=TIME_LIMIT)
        yield from _misbehaviour(strict, sandbox)
        if strict.run.ok:
            yield "generated even with --strict"
        elif strict.output.exists():
            yield "rejected by --strict, yet it wrote to the output folder"
        yield from _rejection_faults(strict, document)


def _rejection_faults(generation: Generation, document: Document) -> Iterator[str]:
    if not generation.errors and not generation.warnings:
        yield "not a word about the mistake"
    elif not generation.located:
        yield f"the mistake is told without its place: {generation.first}"
    elif document.path.name not in generation.run.stderr:
        yield f"the message doesn't name the file: {generation.first}"


def _misbehaviour(generation: Generation, sandbox: Path) -> Iterator[str]:
    run = generation.run
    if run.timed_out:
        yield f"no end after {run.wall:.0f} s"
    elif run.status not in (0, 1, 2):
        yield f"exit status {run.status}"
    elif run.status != 0 and not generation.errors:
        yield f"exit status {run.status} without an error message"
    if generation.traceback:
        last = run.stderr.strip().splitlines()[-1]
        yield f"traceback: {last[:200]}"
    if run.peak_mb > MEMORY_LIMIT_MB:
        yield f"{run.peak_mb:.0f} MB of memory"
    if _SECRET in run.stdout + run.stderr:
        yield "shows the content of a file outside the document's folder"
    yield from _strangers(sandbox, generation.output)


def _strangers(sandbox: Path, output: Path) -> Iterator[str]:
    """Files that stand in the sandbox but neither in the output folder nor in the cache; proofs of injection anywhere."""
    allowed = (output, sandbox / "cache")
    for folder, _, files in os.walk(sandbox):
        for name in files:
            path = Path(folder, name)
            if name == _PROOF_OF_INJECTION:
                yield f"a payload of the document was run: {path.name} exists"
            elif not any(path.is_relative_to(place) for place in allowed):
                yield f"wrote outside the output folder: {path.relative_to(sandbox)}"
