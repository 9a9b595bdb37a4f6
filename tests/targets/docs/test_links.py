"""Every link and anchor inside of a site leads somewhere, every id is there once, and nothing leads out unasked."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from html import unescape
from pathlib import Path
from posixpath import join, normpath
from urllib.parse import unquote, urlsplit

import pytest

from tests.conftest import REPOSITORY
from triptych.config import Config
from triptych.discovery import configure
from triptych.pipeline import make

_TAG = re.compile(
    r"""<[a-zA-Z][^\s>/]*(?:\s+[^\s=>/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+))?)*\s*/?>"""
)
_ATTRIBUTE = re.compile(
    r"""\s(id|href|src|for|aria-controls|aria-labelledby|aria-describedby)=(?:"([^"]*)"|'([^']*)'|([^\s>"']+))"""
)
_SCRIPT = re.compile(r"<(script|style)\b[^>]*>.*?</\1>", re.DOTALL)
_MARKDOWN_LINK = re.compile(r"\]\(([^()\s]+)\)")
_FENCED = re.compile(r"^ *(`{3,}|~{3,}).*?^ *\1`*$", re.DOTALL | re.MULTILINE)


def _site(config: Config) -> dict[str, str]:
    """Path -> text of every file of the docs."""
    return {
        file.path: file.content.decode("utf-8", "replace")
        for file in make(config, "docs").files
    }


def _attributes(page: str) -> Iterator[tuple[str, str]]:
    for tag in _TAG.finditer(page):
        for name, *values in _ATTRIBUTE.findall(tag[0]):
            yield name, unescape("".join(values))


def _faults(site: Mapping[str, str]) -> Iterator[str]:
    """What is wrong with the links of a site, in words."""
    ids: dict[str, set[str]] = {}
    links: list[tuple[str, str]] = []
    for path, text in site.items():
        if not path.endswith(".html"):
            continue
        ids[path] = known = set()
        # Of a script only the tag counts.
        page = _SCRIPT.sub(lambda found: found[0].partition(">")[0] + ">", text)
        for name, value in _attributes(page):
            if name == "id":
                if value in known:
                    yield f"{path}: the id {value!r} is there twice"
                known.add(value)
            elif name in ("href", "src"):
                links.append((path, value))
            else:
                links += [(path, f"#{id}") for id in value.split()]
    for path, value in links:
        yield from _wrong(path, value, site, ids)


def _wrong(
    path: str, value: str, site: Mapping[str, str], ids: Mapping[str, set[str]]
) -> Iterator[str]:
    parts = urlsplit(value)
    if parts.scheme or parts.netloc:
        if parts.scheme not in ("http", "https", "mailto", "data"):
            yield f"{path}: {value!r} is a link of an odd kind"
        return
    target = path
    if parts.path:
        target = normpath(join(path.rpartition("/")[0], unquote(parts.path)))
    if target not in site:
        yield f"{path}: {value!r} leads nowhere"
    elif parts.fragment and unquote(parts.fragment) not in ids.get(target, set()):
        yield f"{path}: there is no {value!r}"


def _twin_faults(site: Mapping[str, str]) -> Iterator[str]:
    """Links of twins to twins that are not there; those of the specification's own words are its own."""
    for path, text in site.items():
        if path.endswith(".md"):
            for value in _MARKDOWN_LINK.findall(_FENCED.sub("", text)):
                if value.endswith(".md") and "://" not in value:
                    target = normpath(join(path.rpartition("/")[0], unquote(value)))
                    if target not in site:
                        yield f"{path}: {value!r} leads nowhere"


def _check(config: Config) -> None:
    site = _site(config)
    pages = [path for path in site if path.endswith(".html")]
    assert len(pages) > 10
    faults = [*_faults(site), *_twin_faults(site)]
    assert not faults, "\n".join(faults[:40])
    assert len({path.casefold() for path in site}) == len(site)


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
        "c.html": '<p id="y">href="no"</p><label for="z">',
        "a/b.md": "[x](c.md) [y](../d.md)",
        "d.md": "",
    }
    assert list(_faults(site)) == [
        "a/b.html: the id 'x' is there twice",
        "a/b.html: there is no '#none'",
        "a/b.html: 'gone.html' leads nowhere",
        "a/b.html: 'javascript:x' is a link of an odd kind",
        "a/b.html: '../s.js' leads nowhere",
        "c.html: there is no '#z'",
    ]
    assert list(_twin_faults(site)) == ["a/b.md: 'c.md' leads nowhere"]
