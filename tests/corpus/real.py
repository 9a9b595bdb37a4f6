"""Real documents: each must be generated whole, compile and import."""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path

from tests.corpus.client_checks import Findings, examine
from tests.corpus.counting import count_operations
from tests.corpus.documents import Document
from tests.corpus.generating import Generation, generate
from tests.corpus.operations_out import operations_of, served_by


@dataclass(frozen=True, slots=True)
class Row:
    """What became of one document.

    Attributes:
        document: Which one.
        operations_in: Operations in the raw document, counted independently.
        operations_out: Operations that have a method in both the sync and the async client.
        generation: The run of the generator.
        served: Operations that the server has a route and a handler's method for.
        findings: The generated client's examination; None when nothing was generated.
        server: The generated server's.
    """

    document: Document
    operations_in: int
    operations_out: int
    generation: Generation
    findings: Findings | None
    served: int = 0
    server: Findings | None = None

    @property
    def faults(self) -> tuple[str, ...]:
        """Why the row fails, in words; empty when it is as it should be."""
        run = self.generation.run
        faults: list[str] = []
        if run.timed_out:
            faults.append(f"no end after {run.wall:.0f} s")
        elif not run.ok:
            last = (run.stderr.strip().splitlines() or ["no message"])[-1]
            faults.append(f"exit status {run.status}: {self.generation.first or last}")
        if self.generation.traceback:
            faults.append("traceback")
        if self.findings is not None:
            faults += [f"compile: {e}" for e in self.findings.compile_errors]
            faults += [f"import: {e}" for e in self.findings.import_errors]
            if self.operations_in != self.operations_out:
                faults.append(
                    f"{self.operations_in} operations in, {self.operations_out} out"
                )
        if self.server is not None:
            faults += [f"server, compile: {e}" for e in self.server.compile_errors]
            faults += [f"server, import: {e}" for e in self.server.import_errors]
            if self.operations_in != self.served:
                faults.append(
                    f"{self.operations_in} operations in, {self.served} served"
                )
        return tuple(faults)


def try_document(document: Document, *, keep: Path | None = None) -> Row:
    """Generate a document's client and server in a temporary folder and examine them.

    Args:
        document: The document.
        keep: A folder to move what is generated to, under the document's name; default: it is thrown away.
    """
    with tempfile.TemporaryDirectory(prefix="triptych-corpus-") as temporary:
        sandbox = Path(temporary)
        generation = generate(document, sandbox, targets=("client", "server"))
        findings = server = None
        operations_out = served = 0
        if generation.run.ok:
            findings = examine(generation.client, cwd=sandbox)
            operations_out = len(operations_of(generation.client))
            server = examine(generation.server, cwd=sandbox)
            served = len(served_by(generation.server))
            if keep is not None:
                kept = keep / document.name.replace("/", "-").rpartition(".")[0]
                shutil.rmtree(kept, ignore_errors=True)
                shutil.move(generation.output, kept)
        return Row(
            document=document,
            operations_in=count_operations(document.path),
            operations_out=operations_out,
            generation=generation,
            findings=findings,
            served=served,
            server=server,
        )
