"""Which documents of a folder are specifications, and what is known of them beforehand."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_ENDINGS = (".json", ".yaml", ".yml")
# The version key may come last, so the whole text is searched, but only at the top level of either syntax.
_VERSION_KEY = re.compile(
    rb"""^\s{0,4}["']?(?:openapi|swagger)["']?\s*:\s*["']?[0-9]|^\{\s*["'](?:openapi|swagger)["']""",
    re.MULTILINE,
)


@dataclass(frozen=True, slots=True)
class Document:
    """One specification of a folder.

    Attributes:
        name: Its path in the folder, POSIX.
        path: Where it is.
        root: The folder that its external references may reach: for a document in a subfolder, the
            first folder below the corpus folder; for one at the top, None (its own folder).
    """

    name: str
    path: Path
    root: Path | None


def documents_in(folder: Path) -> Iterator[Document]:
    """The specifications of a folder.

    With an ``INDEX.tsv`` those of its ``file`` column, in that order; without, every JSON or YAML file
    at any depth with an ``openapi`` or ``swagger`` key at its top, in order of names.
    """
    index = folder / "INDEX.tsv"
    if index.exists():
        with index.open(encoding="utf-8", newline="") as lines:
            names = [row["file"] for row in csv.DictReader(lines, delimiter="\t")]
    else:
        names = sorted(
            path.relative_to(folder).as_posix()
            for path in folder.rglob("*")
            if path.suffix in _ENDINGS and _VERSION_KEY.search(path.read_bytes())
        )
    for name in names:
        top, *rest = name.split("/")
        yield Document(name, folder / name, folder / top if rest else None)
