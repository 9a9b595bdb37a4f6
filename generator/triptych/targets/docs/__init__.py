"""The reference docs: a static site with a page for every operation, object and event.

:data:`TARGET` is what the registry hands out; :func:`present` chooses the files and makes their views.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from triptych.files import FileSpec
from triptych.languages.python.surface import surface_of
from triptych.model.api import Api
from triptych.targets import Presentation
from triptych.targets.docs.frame import site_files, site_view
from triptych.targets.docs.head import head_of
from triptych.targets.docs.machines import machine_files
from triptych.targets.docs.navigation import Frames
from triptych.targets.docs.operations import OperationPage, operation_page
from triptych.targets.docs.options import Options
from triptych.targets.docs.overview import group_page, index_page
from triptych.targets.docs.samples import Samples
from triptych.targets.docs.site import Site, site_of
from triptych.targets.docs.texts import Texts
from triptych.targets.docs.views import Page

__all__ = ["TARGET", "Options", "present"]


def present(api: Api, options: Options) -> Presentation:
    """Every file of the site."""
    site = site_of(api, options)
    texts = Texts(site)
    pages = list(_pages(site, texts))
    views = _Views(site, texts)
    files = [
        FileSpec(f"{page.path}.html", template, views.of(page))
        for template, page in pages
    ]
    files += machine_files(site, [page for _, page in pages])
    return Presentation([*files, *site_files(site)])


class _Views:
    """Makes what the template of a page is given."""

    def __init__(self, site: Site, texts: Texts) -> None:
        options = site.options
        surface = surface_of(
            site.api,
            package=options.package,
            client_name=options.client_name,
            environment_prefix=options.environment_prefix,
            environment=options.environment,
        )
        self._site = site
        self._view = site_view(site, texts)
        self._samples = Samples(site.api, surface)
        self._operations = {
            operation.id: operation for operation in site.api.operations
        }

    def of(self, page: Page) -> dict[str, Any]:
        """``site`` and ``page``, its ``head``, and the ``samples`` of an operation."""
        view: dict[str, Any] = {
            "site": self._view,
            "page": page,
            "head": head_of(self._site, page),
        }
        if isinstance(page, OperationPage):
            view["samples"] = self._samples.of(self._operations[page.id])
        return view


def _pages(site: Site, texts: Texts) -> Iterator[tuple[str, Page]]:
    """Each page's view, with its template."""
    frames = Frames(site, texts)
    yield "index.html.jinja", index_page(site, frames)
    for number in range(len(site.groups)):
        yield "{{group}}/index.html.jinja", group_page(site, frames, number)
    for operation in site.api.operations:
        yield "{{operation}}.html.jinja", operation_page(site, frames, operation)


@dataclass(frozen=True, slots=True)
class _Docs:
    name: str = "docs"
    templates: str = "docs"
    options: type[Options] = Options

    def present(self, api: Api, options: Any) -> Presentation:
        return present(api, options)


TARGET = _Docs()
