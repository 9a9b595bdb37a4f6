"""Is a generated site whole: has every operation its page, and does every link lead to something?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html import unescape
from itertools import islice
from pathlib import Path
from posixpath import join, normpath
from urllib.parse import unquote, urlsplit

_TAG = re.compile(
    r"""<[a-zA-Z][^\s>/]*(?:\s+[^\s=>/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+))?)*\s*/?>"""
)
_ATTRIBUTE = re.compile(
    r"""\s(id|href|src|for|aria-controls|aria-labelledby|aria-describedby)=(?:"([^"]*)"|'([^']*)'|([^\s>"']+))"""
)
_SCRIPT = re.compile(r"<(script|style)\b[^>]*>.*?</\1>", re.DOTALL)
_OPERATION = re.compile(r"""<body\b[^>]*\sdata-kind=["']?operation\b""")
_MARKDOWN_LINK = re.compile(r"\]\(([^()\s]+)\)")
_FENCED = re.compile(r"^ *(`{3,}|~{3,}).*?^ *\1`*$", re.DOTALL | re.MULTILINE)


@dataclass(frozen=True, slots=True)
class SiteFindings:
    """What became of a site.

    Attributes:
        files: Files in it, and ``bytes`` their size.
        pages: HTML pages.
        operations: Pages of operations.
        faults: ``page: what is wrong``, at most a few.
    """

    files: int
    bytes: int
    pages: int
    operations: int
    faults: tuple[str, ...]


def examine(site: Mapping[str, str], most: int = 20) -> SiteFindings:
    """Crawl a site, given as path -> text of every file.

    Every link and anchor of a page leads somewhere inside, every id is there once, twins lead to twins, and no two
    files differ in case alone.
    """
    pages = [text for path, text in site.items() if path.endswith(".html")]
    return SiteFindings(
        files=len(site),
        bytes=sum(len(text.encode()) for text in site.values()),
        pages=len(pages),
        operations=sum(_OPERATION.search(text) is not None for text in pages),
        faults=tuple(islice(_faults(site), most)),
    )


def examine_site(folder: Path) -> SiteFindings:
    """The same of a site on disk."""
    return examine(
        {
            path.relative_to(folder).as_posix(): path.read_text("utf-8", "replace")
            for path in sorted(folder.rglob("*"))
            if path.is_file()
        }
    )


def _faults(site: Mapping[str, str]) -> Iterator[str]:
    yield from _faults_of_pages(site)
    yield from _faults_of_twins(site)
    seen: dict[str, str] = {}
    for path in site:
        other = seen.setdefault(path.casefold(), path)
        if other != path:
            yield f"{path}: differs from {other} in case alone"


def attributes(page: str) -> Iterator[tuple[str, str]]:
    """Names and values of the attributes of a page that refer to something or can be referred to."""
    for tag in _TAG.finditer(page):
        for name, *values in _ATTRIBUTE.findall(tag[0]):
            yield name, unescape("".join(values))


def _faults_of_pages(site: Mapping[str, str]) -> Iterator[str]:
    """What is wrong with the links of a site, in words."""
    ids: dict[str, set[str]] = {}
    links: list[tuple[str, str]] = []
    for path, text in site.items():
        if not path.endswith(".html"):
            continue
        known: set[str] = set()
        ids[path] = known
        # Of a script only the tag counts.
        page = _SCRIPT.sub(lambda found: found[0].partition(">")[0] + ">", text)
        for name, value in attributes(page):
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


def _faults_of_twins(site: Mapping[str, str]) -> Iterator[str]:
    """Links of twins to twins that are not there; those of the specification's own words are its own."""
    for path, text in site.items():
        if path.endswith(".md"):
            for value in _MARKDOWN_LINK.findall(_FENCED.sub("", text)):
                if value.endswith(".md") and "://" not in value:
                    target = normpath(join(path.rpartition("/")[0], unquote(value)))
                    if target not in site:
                        yield f"{path}: {value!r} leads nowhere"
