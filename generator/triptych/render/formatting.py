"""Formatting by Black: only where asked for, remembered between runs, in parallel where that pays."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct

from triptych.render.cache import FormatCache

# Black formats about 360 kB a second on one core and takes 0.2 s to start: another process
# pays from about here on.
_WORTH_A_PROCESS = 150_000


class FormatError(Struct, frozen=True):
    """Why a text can't be formatted."""

    message: str


def format_python(
    sources: Sequence[str], *, cache: Path | None = None
) -> list[str | FormatError]:
    """Each source formatted by Black (line length 88, Python 3.10 and later), or why it can't be.

    Args:
        sources: Texts of Python modules.
        cache: The folder that remembers results; None: one in the user's cache folder.
    """
    store = FormatCache(cache)
    results: list[str | FormatError | None] = [store.get(text) for text in sources]
    missing = [n for n, result in enumerate(results) if result is None]
    fresh = _format_all([sources[n] for n in missing])
    for n, result in zip(missing, fresh, strict=True):
        results[n] = result
        if isinstance(result, str):
            store.put(sources[n], result)
    return [result for result in results if result is not None]


def _format_all(sources: Sequence[str]) -> list[str | FormatError]:
    processes = min(
        os.cpu_count() or 1, sum(map(len, sources)) // _WORTH_A_PROCESS, len(sources)
    )
    if processes < 2 or not sys.executable:
        return [format_one(source) for source in sources]
    from concurrent.futures import ThreadPoolExecutor  # slow to import

    # Every n-th text to the n-th process: neighbours are alike in size.
    with ThreadPoolExecutor(processes) as pool:
        shares = list(
            pool.map(_in_process, (sources[n::processes] for n in range(processes)))
        )
    results: list[str | FormatError] = [FormatError("")] * len(sources)
    for n, share in enumerate(shares):
        results[n::processes] = share
    return results


def format_one(source: str) -> str | FormatError:
    """Format one text in this process."""
    import black  # 0.2 s, and most runs don't need it
    from black.mode import TargetVersion
    from black.parsing import InvalidInput
    from black.report import NothingChanged

    mode = black.Mode(target_versions={TargetVersion.PY310})
    try:
        return black.format_file_contents(source, fast=True, mode=mode)
    except NothingChanged:
        return source
    except (InvalidInput, IndentationError, ValueError) as error:
        return FormatError(str(error))


def _in_process(sources: Sequence[str]) -> list[str | FormatError]:
    """Format a share of the texts in a Python process of its own.

    A plain child process, not multiprocessing: that would import the caller's main module again.
    """
    import subprocess

    done = subprocess.run(
        [sys.executable, "-P", "-m", "triptych.render.formatting"],
        input=json.dumps(sources),
        capture_output=True,
        text=True,
        encoding="ascii",
        check=False,
    )
    if (
        done.returncode != 0
    ):  # a child that can't start, say: slower is better than not at all
        return [format_one(source) for source in sources]
    answers: list[list[str]] = json.loads(done.stdout)
    return [text if ok else FormatError(text) for ok, text in answers]


def _serve() -> None:
    """The child's side: a JSON list of texts on stdin, a JSON list of [ok, text] on stdout."""
    answers = [format_one(source) for source in json.load(sys.stdin)]
    json.dump(
        [
            (
                [False, answer.message]
                if isinstance(answer, FormatError)
                else [True, answer]
            )
            for answer in answers
        ],
        sys.stdout,
    )


if __name__ == "__main__":
    _serve()
