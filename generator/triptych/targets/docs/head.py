"""What a page says of itself to machines: search engines, link previews, assistants."""

from __future__ import annotations

from typing import Any

from msgspec import Struct

from triptych.languages.html import Html
from triptych.languages.html.script import script_json
from triptych.targets.docs.site import Site
from triptych.targets.docs.views import Page

SPEC = "openapi.json"
"""Where the specification is published, from the root."""

_KINDS = {
    "operation": "APIReference",
    "object": "APIReference",
    "event": "APIReference",
    "guide": "TechArticle",
    "group": "CollectionPage",
    "index": "WebSite",
}
"""Kinds of pages as schema.org calls them."""


class Head(Struct, frozen=True):
    """The meta data of a page.

    Attributes:
        canonical: The page's address where the site is published, or "".
        twin: From the page to the same as Markdown, or "".
        spec: From the page to the specification, or "".
        type: As Open Graph calls it: ``website`` or ``article``.
        data: JSON-LD, for the inside of a script element.
    """

    canonical: str
    twin: str
    spec: str
    type: str
    data: Html


def head_of(site: Site, page: Page) -> Head:
    """The meta data of a page of the site."""
    canonical = address(site, page.file)
    name = page.file.rpartition("/")[2].removesuffix(".html")
    return Head(
        canonical,
        "" if site.options.single_file else f"{name}.md",
        (
            f"{page.root}{SPEC}"
            if site.api.source and not site.options.single_file
            else ""
        ),
        "website" if page.kind == "index" else "article",
        script_json(_structured(site, page, canonical)),
    )


def address(site: Site, file: str) -> str:
    """Where a file of the site (its path, fit for a URL) is published; "" if that isn't known.

    An ``index.html`` is its folder, as every host has it.
    """
    base = site.options.base_url
    if not base.startswith(("https://", "http://")):
        return ""
    if file == "index.html" or file.endswith("/index.html"):
        file = file.removesuffix("index.html")
    return f"{base.rstrip('/')}/{file}"


def _structured(site: Site, page: Page, canonical: str) -> dict[str, Any]:
    """The page as schema.org describes such pages."""
    about: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": _KINDS.get(page.kind, "TechArticle"),
        "name" if page.kind == "index" else "headline": page.title,
    }
    if page.description:
        about["description"] = page.description
    if page.kind == "index":
        return about | ({"url": canonical} if canonical else {})
    whole: dict[str, Any] = {"@type": "WebSite", "name": site.title}
    if canonical:
        about["url"] = canonical
        whole["url"] = address(site, "index.html")
        about["breadcrumb"] = _crumbs(canonical, page)
    return about | {"isPartOf": whole}


def _crumbs(canonical: str, page: Page) -> dict[str, Any]:
    from urllib.parse import urljoin

    places = [(crumb.text, urljoin(canonical, crumb.href)) for crumb in page.crumbs]
    places.append((page.title, canonical))
    return {
        "@type": "BreadcrumbList",
        "itemListElement": [
            {"@type": "ListItem", "position": number, "name": name, "item": url}
            for number, (name, url) in enumerate(places, 1)
        ],
    }
