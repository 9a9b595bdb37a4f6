"""The pages as HTML: valid, whole, and with nothing of a specification in them but text."""

from __future__ import annotations

from html.parser import HTMLParser
from pathlib import Path

import html5lib
import pytest

import triptych
from tests.conftest import REPOSITORY
from tests.corpus.site_checks import examine_site

FEATURES = sorted((REPOSITORY / "tests" / "features").glob("*.yaml"))


def generate(spec: Path, output: Path) -> Path:
    config = triptych.Config(spec=str(spec), output=output, targets={"docs": None})
    triptych.generate(config)
    return output / "docs"


@pytest.mark.parametrize("feature", FEATURES, ids=lambda path: path.stem)
def test_pages_are_valid_and_every_link_leads_somewhere(feature: Path, tmp_path: Path):
    folder = generate(feature, tmp_path)
    findings = examine_site(folder)
    assert findings.faults == ()
    api = triptych.load(triptych.Config(spec=str(feature), output=tmp_path)).api
    assert findings.operations == len(api.operations)
    for page in sorted(folder.rglob("*.html")):
        parser = html5lib.HTMLParser()
        parser.parse(page.read_text(encoding="utf-8"))
        assert parser.errors == [], page


class _Active(HTMLParser):
    """Collects what a browser would run or load."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if name.startswith("on") or name == "style" or name == "srcdoc":
                self.found.append((tag, name))
            if name in ("href", "src", "action", "formaction") and value is not None:
                if (
                    value.strip()
                    .lower()
                    .startswith(("javascript:", "data:", "vbscript:"))
                ):
                    self.found.append((tag, value))
        if tag in ("iframe", "object", "embed", "base", "form"):
            self.found.append((tag, ""))
        source = dict(attrs).get("src")
        if (
            tag == "script"
            and source
            and not source.replace("../", "").startswith("assets/")
        ):
            self.found.append((tag, source))


def test_a_hostile_specification_is_text(tmp_path: Path):
    folder = generate(REPOSITORY / "tests" / "features" / "hostile_text.yaml", tmp_path)
    _assert_harmless(folder)


def test_injections_of_real_documents_are_text(shared_specs: Path, tmp_path: Path):
    documents = sorted((shared_specs / "bad").glob("inject-*.json"))
    assert documents
    generated = 0
    for document in documents:
        try:
            folder = generate(document, tmp_path / document.stem)
        except triptych.SpecError:
            continue
        generated += 1
        _assert_harmless(folder)
        assert examine_site(folder).faults == ()
    assert generated


def _assert_harmless(folder: Path) -> None:
    pages = list(folder.rglob("*.html"))
    assert pages
    for page in pages:
        active = _Active()
        active.feed(page.read_text(encoding="utf-8"))
        assert active.found == [], page
        parser = html5lib.HTMLParser()
        parser.parse(page.read_text(encoding="utf-8"))
        assert parser.errors == [], page
