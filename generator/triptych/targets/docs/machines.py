"""The files of the site that are there for machines: the specification, ``llms.txt``, the sitemap."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct

from triptych.files import FileSpec
from triptych.languages.html.prose import opening
from triptych.languages.markdown import code, text
from triptych.targets.docs.head import SPEC, address
from triptych.targets.docs.navigation import file
from triptych.targets.docs.site import PageRef, Site
from triptych.targets.docs.views import Page


class _Listed(Struct, frozen=True):
    """A page in ``llms.txt``: its title and a sentence about it as Markdown, and where its twin is."""

    title: str
    url: str
    words: str


class _Section(Struct, frozen=True):
    title: str
    pages: tuple[_Listed, ...]


def machine_files(site: Site, pages: Sequence[Page]) -> Iterator[FileSpec]:
    """The files that list the pages, for those that were made."""
    if site.api.source:
        yield FileSpec(SPEC, "", content=site.api.source.encode("utf-8", "replace"))
    yield FileSpec("llms.txt", "llms.txt.jinja", _llms(site, pages))
    if address(site, "index.html"):
        files = [page.file for page in pages]
        view = {"addresses": [address(site, each) for each in files]}
        yield FileSpec("sitemap.xml", "sitemap.xml.jinja", view)
        view = {"sitemap": address(site, "sitemap.xml")}
        yield FileSpec("robots.txt", "robots.txt.jinja", view)


def _llms(site: Site, pages: Sequence[Page]) -> dict[str, object]:
    """The view of ``llms.txt`` (llmstxt.org): every page with a link to its twin, by group."""
    by_path = {page.path: page for page in pages}
    sections = [
        _section(
            "Overview", [site.index, *(g.page for g in site.guides)], site, by_path
        )
    ]
    for number, page in enumerate(site.group_pages):
        listed = list(site.listed(number))
        sections.append(_section(page.title, listed, site, by_path))
    shown = {listed.url for section in sections for listed in section.pages}
    rest = [
        page
        for page in site.objects.values()
        if _url(site, page) not in shown and page.path in by_path
    ]
    if site.changelog is not None:
        rest.append(site.changelog.page)
    if rest:
        sections.append(_section("Optional", rest, site, by_path))
    return {
        "title": text(site.title),
        "summary": text(opening(site.api.docs.description, 300)),
        "servers": [code(server.url) for server in site.api.servers],
        "spec": _root(site, SPEC) if site.api.source else "",
        "full": _root(site, "llms-full.txt"),
        "sections": [section for section in sections if section.pages],
    }


def _section(
    title: str, pages: Sequence[PageRef], site: Site, by_path: dict[str, Page]
) -> _Section:
    return _Section(
        text(title),
        tuple(
            _Listed(
                text(page.title),
                _url(site, page),
                _beyond(page.title, by_path[page.path].description),
            )
            for page in pages
            if page.path in by_path
        ),
    )


def _beyond(title: str, words: str) -> str:
    """The words, if they say more than the title does."""
    return "" if words.rstrip(".").casefold() == title.casefold() else text(words)


def _url(site: Site, page: PageRef) -> str:
    """Where a page's twin is: absolute if that is known, else from the root."""
    return _root(site, f"{file(page).removesuffix('.html')}.md")


def _root(site: Site, path: str) -> str:
    return address(site, path) or path
