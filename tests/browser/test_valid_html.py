"""html-validate finds nothing wrong with the pages: elements, attributes and where they may stand."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from tests.browser.conftest import Site
from tests.conftest import REPOSITORY
from tests.harness.installing import npm_packages
from tests.harness.sites import generate_docs

# The standard's own rules, those of HTML as it is parsed and of ARIA; style is the pages' own.
CONFIGURATION = {"extends": ["html-validate:standard"], "root": True}


@pytest.fixture(scope="module")
def validator() -> Path:
    """The program of html-validate, from npm."""
    try:
        return npm_packages("html-validate", {"html-validate": "^10.17.0"}) / (
            "html-validate"
        )
    except RuntimeError as error:
        if os.environ.get("CI") == "true":
            raise
        pytest.skip(f"needs html-validate from npm: {error}")


def mistakes(validator: Path, pages: Iterable[Path], folder: Path) -> list[str]:
    """What the validator says of pages: where, and what is wrong."""
    configuration = folder / "html-validate.json"
    configuration.write_text(json.dumps(CONFIGURATION))
    report = folder / "report.json"
    options = ["-c", str(configuration), "-f", f"json={report}"]
    done = subprocess.run(
        [str(validator), *options, *map(str, pages)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode in (0, 1), done.stderr
    results: list[dict[str, Any]] = json.loads(report.read_text())
    return [
        f"{each['filePath']}:{found['line']}:{found['column']}: {found['message']}"
        for each in results
        for found in each["messages"]
    ]


def test_pages_of_the_shop(site: Site, validator: Path, tmp_path: Path):
    pages = sorted(site.folder.rglob("*.html"))
    assert len(pages) > 10
    assert mistakes(validator, pages, tmp_path) == []


def test_pages_that_are_checked_in(validator: Path, tmp_path: Path):
    # The largest ones take it seconds each.
    pages = sorted((REPOSITORY / "output" / "docs").rglob("*.html"))
    small = [page for page in pages if page.stat().st_size < 120_000]
    assert len(small) > 5
    assert mistakes(validator, small[:40], tmp_path) == []


@pytest.mark.whole
@pytest.mark.corpus
@pytest.mark.parametrize("name", ["openai.yaml", "stripe.yaml", "github.json"])
def test_pages_of_real_documents(
    name: str, shared_specs: Path, validator: Path, tmp_path: Path
):
    docs = generate_docs(shared_specs / name, tmp_path)
    # Every twentieth: it reads about 100 kB a second.
    pages = sorted(docs.rglob("*.html"), key=lambda page: page.stat().st_size)[::20]
    assert mistakes(validator, pages, tmp_path) == []


def test_mistakes_are_found(validator: Path, tmp_path: Path):
    page = tmp_path / "page.html"
    page.write_text("<!DOCTYPE html><html lang=en><title>x</title><p><div></div></p>")
    assert mistakes(validator, [page], tmp_path)
