"""What a page asks of its reader's connection."""

from __future__ import annotations

import gzip
import re
from pathlib import Path

from tests.conftest import REPOSITORY

DOCS = REPOSITORY / "output" / "docs"
OPERATION = DOCS / "chat-completions" / "create.html"
_LIMIT_KB = 100.0


def first_view(page: Path) -> list[Path]:
    """A page and everything that it has the browser load by itself."""
    tags = re.findall(r"<(?:link|script|img)\b[^>]*>", page.read_text())
    loads = [tag for tag in tags if 'rel="stylesheet"' in tag or " src=" in tag]
    named = [re.search(r' (?:href|src)="([^"]+)"', tag) for tag in loads]
    assert all(named)
    return [page, *(page.parent / found[1] for found in named if found)]


def compressed(path: Path) -> int:
    return len(gzip.compress(path.read_bytes(), 6, mtime=0))


def test_the_largest_page_is_light_with_all_it_needs():
    files = first_view(OPERATION)
    assert {"create.html", "site.css", "site.js"} <= {file.name for file in files}
    assert sum(map(compressed, files)) / 1000 <= _LIMIT_KB


def test_what_is_not_always_wanted_waits_until_it_is():
    names = {file.name for file in first_view(OPERATION)}
    others = {file.name for file in (DOCS / "assets").iterdir()} - names
    assert {"finder.js", "ranking.js", "search.js", "try.js", "try.css"} <= others
