"""The specification's words as HTML and in Markdown twins, with links that lead somewhere on this site."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import Final
from urllib.parse import unquote

from triptych.document.uris import joined
from triptych.languages.html import Html
from triptych.languages.html.prose import inline, prose
from triptych.languages.markdown import block, relinked
from triptych.targets.docs.headings import Heading, headings_of
from triptych.targets.docs.site import PageRef, Site
from triptych.targets.docs.urls import link, slug

_AUTHENTICATION: Final = "authentication"
_SECTIONS: Final = ("servers", _AUTHENTICATION, "guides", "reference")
"""Ids of the sections of the first page."""


class Texts:
    """Renders Markdown; each text once for each depth of page that it is on."""

    def __init__(self, site: Site) -> None:
        self._site = site
        self._resolvers: dict[str, Callable[[str], str | None]] = {}
        self._prose: dict[tuple[str, str, int], Html] = {}
        self._inline: dict[tuple[str, str], Html] = {}
        self._by_operation_id = {
            operation.operation_id: site.operations[operation.id]
            for operation in site.api.operations
            if operation.operation_id
        }
        self._by_tag = {
            slug(words): page
            for group, page in zip(site.groups, site.group_pages, strict=True)
            for words in (group.title, group.tag)
        }

    def prose(self, text: str, root: str, *, top: int = 0) -> Html:
        """Blocks of HTML for a page with that root; headings begin at level ``top`` (0: none)."""
        if not text:
            return Html("")
        # Only a link can make a text depend on the page it is on.
        key = (text, root if _has_links(text) else "", top)
        found = self._prose.get(key)
        if found is None:
            found = prose(text, resolve=self._resolver(root), top=top)
            self._prose[key] = found
        return found

    def inline(self, text: str, root: str) -> Html:
        """Text-level HTML for a page with that root."""
        if not text:
            return Html("")
        key = (text, root if _has_links(text) else "")
        found = self._inline.get(key)
        if found is None:
            found = self._inline[key] = inline(text, resolve=self._resolver(root))
        return found

    def markdown(
        self, words: str, root: str, *, below: int = 1, indent: int = 0
    ) -> str:
        """Markdown within the twin of a page with that root (see :func:`block`): its links lead to twins."""
        made = block(words, below=below, indent=indent)
        if "](" not in made:
            return made
        return relinked(made, lambda url: self.resolve(url, root, ".md"))

    def _resolver(self, root: str) -> Callable[[str], str | None]:
        if root not in self._resolvers:
            self._resolvers[root] = lambda url: self.resolve(url, root)
        return self._resolvers[root]

    def resolve(self, url: str, root: str, ending: str = ".html") -> str | None:
        """A relative link: to the page it means as other reference tools understand it, or as the options say."""
        meant = self._meant(unquote(url))
        if meant is not None:
            page, anchor = meant
            return link(root, page.path, anchor, ending=ending)
        base = self._site.options.text_links
        if base and not url.startswith("#"):
            return joined(base, url)
        return None

    @cached_property
    def headings(self) -> tuple[Heading, ...]:
        """Those of the description of the API, which stands on the first page."""
        api = self._site.api
        servers = (f"server-{n}" for n, _ in enumerate(api.servers, 1))
        schemes = (f"scheme-{n}" for n, _ in enumerate(api.security_schemes, 1))
        taken = (*_SECTIONS, *servers, *schemes)
        return headings_of(api.docs.description, taken)

    @cached_property
    def _sections(self) -> dict[str, str]:
        """What the first page has, by the name that other reference tools have for it -> its anchor."""
        found = {slug(heading.text): heading.id for heading in reversed(self.headings)}
        if self._site.api.security_schemes:
            found.setdefault(_AUTHENTICATION, _AUTHENTICATION)
        return found

    def _meant(self, url: str) -> tuple[PageRef, str] | None:
        """``#operation/<operationId>``, ``#tag/<name>``, ``#section/<heading>`` and the like: a page and an anchor."""
        if not url.startswith("#"):
            return None
        parts = url.lstrip("#").strip("/").split("/")
        page = None
        if parts[:1] == ["section"] and len(parts) > 1:
            anchor = self._sections.get(slug(parts[-1]))
            return (self._site.index, anchor) if anchor else None
        if parts[-2:-1] in (["operation"], ["operations"]):
            page = self._by_operation_id.get(parts[-1])
        elif parts[:1] in (["tag"], ["tags"]) and len(parts) == 2:
            page = self._by_tag.get(slug(parts[1]))
        elif parts[:2] == ["components", "schemas"] and len(parts) == 3:
            page = self._site.object(f"#/components/schemas/{parts[2]}")
        return (page, "") if page else None


def _has_links(text: str) -> bool:
    return "](" in text or "]:" in text or "<" in text
