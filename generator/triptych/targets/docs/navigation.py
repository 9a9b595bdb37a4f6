"""The navigation, and where a page stands in it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from triptych.languages.html.prose import opening
from triptych.model.types import Docs
from triptych.targets.docs.site import PageRef, Site
from triptych.targets.docs.texts import Texts
from triptych.targets.docs.urls import link, root_of
from triptych.targets.docs.views import Entry, Link, Nav, NavGroup, NavSection, NavSplit

_MOST_ENTRIES: Final = 400
"""With more of them, the navigation would weigh more than the page it stands on."""

_BADGES: Final = {"DELETE": "DEL", "OPTIONS": "OPT"}


def badge(method: str) -> str:
    """A method in at most five letters."""
    return _BADGES.get(method, method[:5])


def entry(page: PageRef) -> Entry:
    """A page's line in the navigation."""
    return Entry(
        file(page),
        page.title,
        badge(page.method),
        page.method.lower(),
        page.deprecated,
    )


def file(page: PageRef) -> str:
    """A page's path from the root, fit for a URL."""
    return link("", page.path)


def nav_of(site: Site) -> Nav:
    """The navigation of the whole site; all its pages have to be known."""
    sections: list[tuple[str, list[NavGroup]]] = []
    count = 0
    for number, (group, page) in enumerate(
        zip(site.groups, site.group_pages, strict=True)
    ):
        entries = tuple(entry(member) for member in site.listed(number))
        count += len(entries)
        if not sections or sections[-1][0] != group.section:
            sections.append((group.section, []))
        sections[-1][1].append(NavGroup(page.title, file(page), entries))
    last: list[PageRef] = []
    if site.objects:
        last.append(PageRef("objects/index", "All objects", "index"))
    if site.changelog is not None:
        last.append(site.changelog.page)
    made = tuple(NavSection(title, tuple(groups)) for title, groups in sections)
    return Nav(
        pages=tuple(
            entry(page) for page in (site.index, *(guide.page for guide in site.guides))
        ),
        sections=made,
        last=tuple(map(entry, last)),
        whole=count <= _MOST_ENTRIES,
        splits=dict(_splits(made)),
    )


def _splits(sections: tuple[NavSection, ...]) -> Iterator[tuple[str, NavSplit]]:
    """What stands around each group. The open one ends a section, and what is left of that has no title again."""
    yield "", NavSplit(sections, None, ())
    for number, section in enumerate(sections):
        for place, group in enumerate(section.groups):
            yield (
                group.path,
                NavSplit(
                    (
                        *sections[:number],
                        NavSection(section.title, section.groups[:place]),
                    ),
                    group,
                    (
                        NavSection("", section.groups[place + 1 :]),
                        *sections[number + 1 :],
                    ),
                ),
            )


class Frames:
    """What every page has, made from where it stands."""

    def __init__(self, site: Site, texts: Texts) -> None:
        self._site = site
        self._texts = texts
        sequence = site.sequence()
        self._around = {
            page.path: (before, after)
            for before, page, after in zip(
                [None, *sequence], sequence, [*sequence[1:], None], strict=False
            )
        }

    def of(self, page: PageRef, docs: Docs, lead: str) -> dict[str, Any]:
        """The fields of :class:`Page` for a page with these words."""
        root = root_of(page.path)
        before, after = self._around.get(page.path, (None, None))
        group = None if page.group is None else self._site.group_pages[page.group]
        return {
            "path": page.path,
            "file": file(page),
            "root": root,
            "kind": page.kind,
            "title": page.title,
            "description": opening(lead or docs.summary),
            "lead": self._texts.prose(lead, root, top=2),
            "group": file(group) if group else "",
            "crumbs": tuple(self._crumbs(page, group, root)),
            "previous": _neighbour(before, root),
            "next": _neighbour(after, root),
            "deprecated": docs.deprecated,
            "deprecation": self._texts.prose(docs.deprecation, root),
        }

    def _crumbs(
        self, page: PageRef, group: PageRef | None, root: str
    ) -> Iterator[Link]:
        if page is self._site.index:
            return
        yield Link(link(root, self._site.index.path), self._site.title)
        if page.kind == "object" and group is None:
            yield Link(link(root, "objects/index"), "Objects")
        elif group is not None and group is not page:
            yield Link(link(root, group.path), group.title)


def _neighbour(page: PageRef | None, root: str) -> Link | None:
    return None if page is None else Link(link(root, page.path), page.title)
