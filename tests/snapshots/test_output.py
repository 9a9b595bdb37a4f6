"""``output/`` is what the project generates from ``spec/``, to the byte.

The docs are too many files to be checked in: some pages are there whole, and of every other file the
fingerprint in their manifest.
"""

from __future__ import annotations

from dataclasses import replace

import pytest

import triptych
from tests.conftest import REPOSITORY
from triptych.config import Config
from triptych.discovery import configure
from triptych.pipeline import make
from triptych.workspace.manifest import MANIFEST, fingerprint, format_manifest

DOCS = REPOSITORY / "output" / "docs"
PAGES = (
    "index",
    "chat/index",
    "chat-completions/create",
    "chat-completions/list",
    "files/create",
    "files/content",
    "audio-speech/create",
    "images/edit",
    "models/retrieve",
    "responses/create",
    "events/batch-completed",
    "objects/chat-completion",
    "objects/model",
)
OTHERS = ("llms.txt",)
MOST_BYTES = 5_000_000


def _config(monkeypatch: pytest.MonkeyPatch, *targets: str) -> Config:
    monkeypatch.chdir(REPOSITORY)
    return replace(configure("spec", targets=targets), strict=True)


def test_output_is_up_to_date(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
):
    """Mend with ``pytest tests/snapshots --snapshot-update`` (or ``triptych generate spec``)."""
    config = _config(monkeypatch, "client", "server")
    update = bool(request.config.getoption("--snapshot-update"))
    result = triptych.generate(config, write=update)
    different = [
        f"{plan.folder / path}"
        for plan in result.plans
        for path in (*plan.new, *plan.changed, *plan.stale, *plan.kept, *plan.blocked)
    ]
    assert update or different == []


def test_docs_are_up_to_date(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
):
    """Mend with ``pytest tests/snapshots --snapshot-update``."""
    made = make(_config(monkeypatch, "docs"), "docs").files
    contents = {file.path: file.content for file in made}
    prints = {path: fingerprint(content) for path, content in contents.items()}
    expected = {
        path: content
        for path, content in contents.items()
        if path.startswith("assets/")
        or path.rpartition(".")[0] in PAGES
        or path in OTHERS
    }
    expected[MANIFEST] = format_manifest(prints)
    assert sum(path.endswith(".html") for path in expected) == len(PAGES)
    assert sum(map(len, expected.values())) < MOST_BYTES
    if request.config.getoption("--snapshot-update"):
        for path, content in expected.items():
            (DOCS / path).parent.mkdir(parents=True, exist_ok=True)
            (DOCS / path).write_bytes(content)
    different = [
        path
        for path, content in expected.items()
        if not (DOCS / path).is_file()
        or fingerprint((DOCS / path).read_bytes()) != fingerprint(content)
    ]
    assert different == []
