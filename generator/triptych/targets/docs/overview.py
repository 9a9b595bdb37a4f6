"""The first page, and the overview of each group."""

from __future__ import annotations

from dataclasses import dataclass

from triptych.model.types import Docs
from triptych.targets.docs.navigation import Frames, entry
from triptych.targets.docs.site import Site
from triptych.targets.docs.views import Entry, Page


@dataclass(frozen=True, slots=True, kw_only=True)
class IndexPage(Page):
    """The first page: what the API is, where it is, how to authenticate."""

    groups: tuple[Entry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupPage(Page):
    """What a group has: its operations, objects and events, as entries."""

    entries: tuple[Entry, ...]


def index_page(site: Site, frames: Frames) -> IndexPage:
    """The view of ``index.html``."""
    frame = frames.of(site.index, Docs(), site.api.docs.description)
    frame["title"] = site.title
    return IndexPage(**frame, groups=tuple(map(entry, site.group_pages)))


def group_page(site: Site, frames: Frames, number: int) -> GroupPage:
    """The view of a group's overview."""
    group, page = site.groups[number], site.group_pages[number]
    frame = frames.of(page, group.docs, group.docs.description)
    return GroupPage(**frame, entries=tuple(map(entry, site.listed(number))))
