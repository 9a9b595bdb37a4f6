"""What can be called with what an answer holds: the links of responses, and where they lead."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec import Struct

from triptych.languages.html import Html
from triptych.model import api
from triptych.targets.docs.site import Site
from triptych.targets.docs.texts import Texts
from triptych.targets.docs.urls import link


class LinkView(Struct, frozen=True):
    """A link of a response.

    Attributes:
        text: What is called: the title of its page, or how the specification refers to it.
        href: To that page, or "".
        name: The link's own name.
        html: The words about it.
        values: What is sent: the name of each parameter (``body`` for the body), and where its value is found.
    """

    text: str
    href: str
    name: str
    html: Html
    values: tuple[tuple[str, str], ...]


def link_views(
    site: Site, texts: Texts, root: str, links: Iterable[api.Link]
) -> Iterator[LinkView]:
    """The views of a response's links, on a page with this root."""
    for found in links:
        page = site.called(found)
        yield LinkView(
            told(found) if page is None else page.title,
            "" if page is None else link(root, page.path),
            found.name,
            texts.prose(found.docs.description, root),
            values(found),
        )


def told(found: api.Link) -> str:
    """How the specification refers to what is called."""
    return found.operation_id or found.operation_ref or found.name


def values(found: api.Link) -> tuple[tuple[str, str], ...]:
    """What is sent: names, and expressions of where the value is found."""
    body = (("body", found.body),) if found.body else ()
    return (*found.parameters, *body)
