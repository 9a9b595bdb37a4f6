"""The pages of objects and unions, and the list of all of them."""

from __future__ import annotations

from collections.abc import Sequence

from triptych.languages.html import Html
from triptych.languages.html.highlight import highlighted
from triptych.model.types import Docs, Ref
from triptych.targets.docs.cells import Values
from triptych.targets.docs.groups import subjects
from triptych.targets.docs.navigation import Frames, entry
from triptych.targets.docs.nests import Nest
from triptych.targets.docs.rows import Rows, Shared
from triptych.targets.docs.site import PageRef, Site
from triptych.targets.docs.texts import Texts
from triptych.targets.docs.urls import link
from triptych.targets.docs.views import Entry, Link, Page

_MOST_ROWS = 80


class ObjectPage(Page, frozen=True, kw_only=True):
    """An object, a union or an enumeration.

    Attributes:
        heading: What its parts are: ``Properties``, ``Choices``, ``Values``.
        nest: What lies within.
        values: Those of an enumeration.
        example: An example as highlighted JSON, or "".
        uses: The operations that answer with it, where it is one of the navigation's.
    """

    heading: str
    nest: Nest | None
    values: Values | None
    example: Html
    uses: tuple[Link, ...]


class ObjectsPage(Page, frozen=True, kw_only=True):
    """The list of all objects that have a page."""

    entries: tuple[Entry, ...]


def object_page(
    site: Site,
    texts: Texts,
    shared: Shared,
    frames: Frames,
    id: str,
    uses: Sequence[PageRef],
) -> ObjectPage:
    """The view of a declaration's page."""
    page = site.objects[id]
    declaration = site.api.declarations[id]
    docs = declaration.docs
    lead = docs.description or docs.summary
    frame = frames.of(page, docs, lead)
    root: str = frame["root"]
    rows = Rows(shared, root, _MOST_ROWS)
    nest = rows.value(Ref(id), "of", request=None)
    values = rows.values(Ref(id))
    rows.open()
    if nest is None:
        heading = "Values"
    else:
        heading = "Choices" if nest.choices else "Properties"
    return ObjectPage(
        **frame,
        heading=heading,
        nest=nest,
        values=values,
        example=highlighted(site.examples.object(id), "json"),
        uses=tuple(Link(link(root, use.path), use.title) for use in uses),
    )


def objects_page(site: Site, frames: Frames) -> ObjectsPage:
    """The view of ``objects/index.html``: all objects, by title."""
    page = PageRef("objects/index", "All objects", "index")
    frame = frames.of(page, Docs(), "")
    pages = sorted(
        site.objects.values(), key=lambda page: (page.title.casefold(), page.path)
    )
    return ObjectsPage(**frame, entries=tuple(map(entry, pages)))


def uses_of(site: Site) -> dict[str, list[PageRef]]:
    """Declaration -> the pages of the operations that answer with it."""
    uses: dict[str, list[PageRef]] = {}
    for operation in site.api.operations:
        page = site.operations[operation.id]
        for id in dict.fromkeys(subjects(operation, site.api.declarations)):
            uses.setdefault(id, []).append(page)
    return uses
