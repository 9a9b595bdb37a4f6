"""Pages that the user brings along: guides, the files beside them, and the changelog; and the overview's words."""

from __future__ import annotations

from functools import cached_property
from posixpath import dirname, join, normpath
from typing import Protocol
from urllib.parse import quote, unquote

from triptych.languages.html import Html
from triptych.languages.html.prose import prose
from triptych.languages.markdown import block, relinked
from triptych.targets.docs.headings import (
    TOP,
    Heading,
    contents_of,
    headings_of,
    with_ids,
)
from triptych.targets.docs.site import FOLDER, Guide, Site
from triptych.targets.docs.urls import link, root_of


class Meant(Protocol):
    """What a relative link of the specification's own words means: a target from a page with that root, or None."""

    def __call__(self, url: str, root: str, ending: str) -> str | None: ...


class Guides:
    """Makes HTML and Markdown of guides; what their links lead to is known among all of them.

    ``overview`` is the specification's own description, which stands on the first page.
    """

    def __init__(self, site: Site, meant: Meant, overview: tuple[Heading, ...]) -> None:
        self._site = site
        self._meant = meant
        self.overview = Guide(site.index, "", site.api.docs.description)
        self._headings = {site.index.path: overview} | {
            guide.page.path: headings_of(guide.body) for guide in site.written()
        }

    def html(self, guide: Guide) -> Html:
        """The text below the title."""
        made = prose(
            guide.body, resolve=lambda url: self._target(url, guide, ".html"), top=TOP
        )
        return with_ids(made, self._headings[guide.page.path])

    def markdown(self, guide: Guide) -> str:
        """The same as Markdown, for the twin of the page."""
        text = block(guide.body, below=1)
        return relinked(text, lambda url: self._target(url, guide, ".md"))

    def contents(self, guide: Guide) -> tuple[Heading, ...]:
        """The headings for its table of contents."""
        return contents_of(self._headings[guide.page.path])

    @cached_property
    def _by_file(self) -> dict[str, Guide]:
        return {guide.file: guide for guide in self._site.guides}

    def _target(self, url: str, guide: Guide, ending: str) -> str | None:
        """What a relative link of a guide leads to: another guide, a file beside them, a page of the reference."""
        root = root_of(guide.page.path)
        path, _, fragment = unquote(url).partition("#")
        if not path and fragment in self._ids(guide):
            return f"#{quote(fragment)}"
        if guide.file:
            path = normpath(join(dirname(guide.file), path.partition("?")[0]))
            if other := self._by_file.get(path):
                anchor = fragment if fragment in self._ids(other) else ""
                return link(root, other.page.path, anchor, ending=ending)
            if path in self._site.guide_files:
                return f"{root}{FOLDER}/{quote(path)}"
        return self._meant(url, root, ending)

    def _ids(self, guide: Guide) -> set[str]:
        return {heading.id for heading in self._headings[guide.page.path]}
