"""Is a generated site whole: has every operation its page, and does every link lead to something?"""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from posixpath import dirname, join, normpath
from urllib.parse import unquote, urlsplit

_LINKS = {"a": "href", "link": "href", "script": "src", "img": "src"}
_OUTSIDE = ("http:", "https:", "mailto:", "data:", "//")


@dataclass(frozen=True, slots=True)
class SiteFindings:
    """What became of a site.

    Attributes:
        files: Files in it, and ``bytes`` their size.
        pages: HTML pages.
        operations: Pages of operations.
        links: Links within the site.
        faults: ``page: what is wrong``, at most a few.
    """

    files: int
    bytes: int
    pages: int
    operations: int
    links: int
    faults: tuple[str, ...]


@dataclass
class _Page(HTMLParser):
    """Ids and links of a page, and what it is a page of."""

    ids: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    kind: str = ""

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        if id := found.get("id"):
            self.ids.append(id)
        if tag == "body":
            self.kind = found.get("data-kind") or ""
        link = found.get(_LINKS.get(tag, ""))
        if link is not None:
            self.links.append(link)
        for name in ("aria-controls", "aria-labelledby"):
            self.links += [f"#{id}" for id in (found.get(name) or "").split()]


def examine_site(folder: Path, most: int = 20) -> SiteFindings:
    """Crawl all pages of a site on disk; every link, anchor and duplicate id is looked at."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    known = {path.relative_to(folder).as_posix() for path in files}
    pages: dict[str, _Page] = {}
    for name in sorted(known):
        if name.endswith(".html"):
            page = pages[name] = _Page()
            page.feed((folder / name).read_text(encoding="utf-8"))
            page.close()
    anchors = {name: set(page.ids) for name, page in pages.items()}
    faults: list[str] = []
    links = 0
    for name, page in pages.items():
        if len(anchors[name]) != len(page.ids):
            twice = sorted({id for id in page.ids if page.ids.count(id) > 1})
            faults.append(f"{name}: ids that are there twice: {twice[:5]}")
        for link in page.links:
            if link.startswith(_OUTSIDE):
                continue
            links += 1
            parts = urlsplit(link)
            target = (
                normpath(join(dirname(name), unquote(parts.path)))
                if parts.path
                else name
            )
            if target not in known:
                faults.append(f"{name}: {link} leads nowhere")
            elif parts.fragment and unquote(parts.fragment) not in anchors.get(
                target, ()
            ):
                faults.append(f"{name}: {link} has no such anchor")
    return SiteFindings(
        files=len(files),
        bytes=sum(path.stat().st_size for path in files),
        pages=len(pages),
        operations=sum(page.kind == "operation" for page in pages.values()),
        links=links,
        faults=tuple(faults[:most]),
    )
