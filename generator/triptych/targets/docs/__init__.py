"""The reference docs: a static site with a page for every operation, object and event.

:data:`TARGET` is what the registry hands out; :func:`present` chooses the files and makes their views.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from msgspec import Struct

from triptych.files import FileSpec, OutputFile
from triptych.languages.python.surface import surface_of
from triptych.model.api import Api
from triptych.targets import Presentation
from triptych.targets.docs.cells import Cells
from triptych.targets.docs.events import event_page
from triptych.targets.docs.frame import site_files, site_view
from triptych.targets.docs.guides import Guides
from triptych.targets.docs.head import head_of
from triptych.targets.docs.machines import machine_files
from triptych.targets.docs.navigation import Frames
from triptych.targets.docs.objects import object_page, objects_page, uses_of
from triptych.targets.docs.operations import operation_page
from triptych.targets.docs.options import Options
from triptych.targets.docs.overview import group_page, guide_page, index_page
from triptych.targets.docs.rows import Shared
from triptych.targets.docs.samples import Samples
from triptych.targets.docs.search import search_index
from triptych.targets.docs.single import combined
from triptych.targets.docs.site import Site, site_of
from triptych.targets.docs.texts import Texts
from triptych.targets.docs.twins import twin_files
from triptych.targets.docs.views import Page

__all__ = ["TARGET", "Options", "present"]


def present(api: Api, options: Options) -> Presentation:
    """Every file of the site."""
    site = site_of(api, options)
    texts = Texts(site)
    view = site_view(site, texts)
    maker = _samples(site)
    guides = Guides(site, texts.resolve, texts.headings)
    pages = list(_pages(site, texts, guides, maker))
    samples = {
        site.operations[operation.id].path: maker.of(operation)
        for operation in api.operations
    }
    files = [
        FileSpec(
            f"{page.path}.html",
            template,
            {
                "site": view,
                "page": page,
                "head": head_of(site, page),
                "samples": samples.get(page.path),
            },
        )
        for template, page in pages
    ]
    if not options.single_file:
        files += machine_files(site, [page for _, page in pages])
        files += twin_files(site, texts, guides, [page for _, page in pages], samples)
    index = search_index(page for _, page in pages)
    files.append(FileSpec("assets/search.js", "", content=index))
    return Presentation([*files, *site_files(site)])


def _samples(site: Site) -> Samples:
    """What makes the samples of each operation."""
    options = site.options
    surface = surface_of(
        site.api,
        package=options.package,
        client_name=options.client_name,
        environment_prefix=options.environment_prefix,
        environment=options.environment,
    )
    return Samples(site.api, surface, site.examples)


def _pages(
    site: Site, texts: Texts, guides: Guides, samples: Samples
) -> Iterator[tuple[str, Page]]:
    """Each page's view, with its template."""
    frames, shared = Frames(site, texts), Shared(site, Cells(site, texts))
    yield "index.html.jinja", index_page(site, texts, guides, frames)
    for guide in site.guides:
        yield "guides/{{guide}}.html.jinja", guide_page(frames, guides, guide)
    for number in range(len(site.groups)):
        yield "{{group}}/index.html.jinja", group_page(site, frames, number)
    for operation in site.api.operations:
        yield "{{operation}}.html.jinja", operation_page(
            site, texts, shared, frames, operation
        )
    for event in site.api.events:
        yield "events/{{event}}.html.jinja", event_page(
            site, texts, shared, frames, event, samples
        )
    for page in _object_pages(site, texts, shared, frames):
        yield "objects/{{object}}.html.jinja", page
    if site.objects:
        yield "objects/index.html.jinja", objects_page(site, frames)
    if site.changelog is not None:
        yield "changelog.html.jinja", guide_page(frames, guides, site.changelog)


def _object_pages(
    site: Site, texts: Texts, shared: Shared, frames: Frames
) -> Iterator[Page]:
    """A page for each object of the navigation, for each that a page links to, and for what is shown nowhere."""
    uses = uses_of(site)
    done: set[str] = set()
    while todo := [id for id in site.objects if id not in done]:
        for id in todo:
            done.add(id)
            yield object_page(site, texts, shared, frames, id, uses.get(id, ()))
        if len(done) == len(site.objects):
            site.add_objects_shown_nowhere()


class _Docs(Struct, frozen=True):
    name: str = "docs"
    templates: str = "docs"
    options: type[Options] = Options

    def present(self, api: Api, options: Any) -> Presentation:
        return present(api, options)

    def finish(
        self, files: tuple[OutputFile, ...], options: Any
    ) -> tuple[OutputFile, ...]:
        """The site as it is, or all of it in one file."""
        return (combined(files),) if options.single_file else files


TARGET = _Docs()
