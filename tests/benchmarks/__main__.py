"""Compare the generator, its clients and its servers with their peers.

    python -m tests.benchmarks [CASE…] [--spec FILE] [--repeat N] [--batch N] [--json]

Each CASE (``generation``, ``documenting``, ``imports``, ``calls``, ``serving``, ``streams``, ``docs``, ``starting``; default: all) prints a row per comparison: what, our median,
the peer's, their ratio, the ratio that is the bar, and the verdict.  The peers are installed on first use from PyPI and
npm into ``$TRIPTYCH_BENCH_CACHE`` (default: ``triptych/bench`` in the user's cache folder).

The exit status is 0 when every bar is cleared, 1 when one is not, 2 for a wrong command line.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from tests.benchmarks.cases import CASES, Settings
from tests.benchmarks.measuring import Result
from tests.conftest import find_shared_specs

_ROW = "{:<40} {:>6} {:>10} {:>10} {:>7} {:>6}  {:<7} {}"


def main(arguments: Sequence[str]) -> int:
    """Run the command; returns the exit status."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.benchmarks",
        description="Compare the generator and its clients with their peers.",
    )
    parser.add_argument(
        "case",
        nargs="*",
        choices=[*CASES, []],
        help=f"{', '.join(CASES)}; default: all",
    )
    parser.add_argument(
        "--spec",
        type=Path,
        help="OpenAI's document; default: the one of the shared specs",
    )
    parser.add_argument("--repeat", type=int, default=5, help="how often each is tried")
    parser.add_argument(
        "--batch", type=int, default=200, help="calls that are timed together"
    )
    parser.add_argument("--json", action="store_true", help="one JSON object a line")
    options = parser.parse_args(arguments)
    shared = find_shared_specs()
    spec: Path | None = options.spec or (shared / "openai.yaml" if shared else None)
    if spec is None or not spec.is_file():
        print("no document of the OpenAI API: name it with --spec", file=sys.stderr)
        return 2
    settings = Settings(spec.resolve(), options.repeat, options.batch)
    if not options.json:
        print(
            _ROW.format(
                "what", "unit", "ours", "theirs", "ratio", "bar", "verdict", "peer"
            )
        )
    failed = False
    for name in options.case or CASES:
        for result in CASES[name](settings):
            failed |= result.verdict == "FAIL"
            _print(result, as_json=options.json)
    return 1 if failed else 0


def _print(result: Result, *, as_json: bool) -> None:
    if as_json:
        extra = {"ratio": result.ratio, "verdict": result.verdict}
        print(json.dumps({**asdict(result), **extra}), flush=True)
        return
    print(
        _ROW.format(
            result.what,
            result.unit,
            _figure(result.ours),
            _figure(result.theirs),
            f"{result.ratio:.3f}",
            "" if result.bar is None else f"{result.bar:.2f}",
            result.verdict,
            result.peer,
        ),
        flush=True,
    )


def _figure(value: float) -> str:
    return f"{value:.3f}" if value < 100 else f"{value:.0f}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
