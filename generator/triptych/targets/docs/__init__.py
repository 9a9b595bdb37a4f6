"""The reference docs: a static site with a page for every operation, object and event.

:data:`TARGET` is what the registry hands out; :func:`present` chooses the files and makes their views.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from triptych.files import FileSpec
from triptych.model.api import Api
from triptych.targets import Presentation
from triptych.targets.docs.frame import site_files, site_view
from triptych.targets.docs.navigation import Frames
from triptych.targets.docs.operations import operation_page
from triptych.targets.docs.options import Options
from triptych.targets.docs.overview import group_page, index_page
from triptych.targets.docs.site import Site, site_of
from triptych.targets.docs.texts import Texts
from triptych.targets.docs.views import Page

__all__ = ["TARGET", "Options", "present"]


def present(api: Api, options: Options) -> Presentation:
    """Every file of the site."""
    site = site_of(api, options)
    texts = Texts(site)
    view = site_view(site, texts)
    files = [
        FileSpec(f"{page.path}.html", template, {"site": view, "page": page})
        for template, page in _pages(site, texts)
    ]
    return Presentation([*files, *site_files(site)])


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
