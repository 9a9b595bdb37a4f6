"""Every link and anchor inside of a site leads somewhere, every id is there once, and nothing leads out unasked."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import REPOSITORY
from tests.corpus.site_checks import examine
from triptych.config import Config
from triptych.discovery import configure
from triptych.pipeline import load, make


def _check(config: Config) -> None:
    findings = examine(
        {
            file.path: file.content.decode("utf-8", "replace")
            for file in make(config, "docs").files
        }
    )
    assert not findings.faults, "\n".join(findings.faults)
    assert findings.operations == len(load(config).api.operations) > 10


@pytest.mark.slow
def test_of_spec() -> None:
    _check(configure(str(REPOSITORY / "spec")))


@pytest.mark.whole
@pytest.mark.corpus
@pytest.mark.parametrize("name", ["openai.yaml", "stripe.yaml", "github.json"])
def test_of_real_documents(name: str, shared_specs: Path) -> None:
    _check(Config(spec=str(shared_specs / name)))


def test_faults_are_found() -> None:
    site = {
        "a/b.html": (
            '<p id="x"></p><p id=x></p><a href="../c.html#y">1</a><a href="#none">2</a>'
            '<a href="gone.html">3</a><a href="javascript:x">4</a><a href=../c.html>5</a>'
            '<script>"<a href=no>"</script><script src="../s.js"></script>'
        ),
        "c.html": '<body data-kind=operation><p id="y">href="no"</p><label for="z">',
        "a/b.md": "[x](c.md) [y](../d.md)",
        "d.md": "",
        "D.md": "",
    }
    findings = examine(site)
    assert (findings.files, findings.pages, findings.operations) == (5, 2, 1)
    assert findings.faults == (
        "a/b.html: the id 'x' is there twice",
        "a/b.html: there is no '#none'",
        "a/b.html: 'gone.html' leads nowhere",
        "a/b.html: 'javascript:x' is a link of an odd kind",
        "a/b.html: '../s.js' leads nowhere",
        "c.html: there is no '#z'",
        "a/b.md: 'c.md' leads nowhere",
        "D.md: differs from d.md in case alone",
    )
