"""The pages as Markdown, for assistants and for whoever copies a page: everything that they say, in order.

A twin lies beside its page: ``x.md`` beside ``x.html``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import cast

from msgspec import Struct, field

from triptych.files import FileSpec
from triptych.languages.markdown import code, fenced, text
from triptych.model.api import (
    Event,
    Link,
    Operation,
    Response,
    SecurityRequirement,
)
from triptych.model.types import Docs
from triptych.targets.docs.contents import BodyView, ContentView, ResponseView
from triptych.targets.docs.events import EventPage
from triptych.targets.docs.guides import Guides
from triptych.targets.docs.links import told, values
from triptych.targets.docs.navigation import file
from triptych.targets.docs.objects import ObjectPage
from triptych.targets.docs.operations import OperationPage
from triptych.targets.docs.samples import SamplesView, Status
from triptych.targets.docs.site import Guide, PageRef, Site
from triptych.targets.docs.texts import Texts
from triptych.targets.docs.twin_overview import (
    about_lines,
    after,
    credential,
    scheme_lines,
    server_lines,
)
from triptych.targets.docs.twin_rows import TwinRows
from triptych.targets.docs.urls import root_of
from triptych.targets.docs.views import Page
from triptych.targets.docs.words import operation_lead

TEMPLATE = "{{page}}.md.jinja"
_ALL_CALLS = ("curl", "python")
_SYNTAX = {"curl": "sh", "python": "python", "javascript": "javascript"}
_LONGEST = 20_000


class Section(Struct, frozen=True):
    """A part of a twin: its heading with its signs, words, a list, and blocks of code with what each is."""

    heading: str
    words: str = ""
    rows: str = ""
    codes: Sequence[tuple[str, str]] = ()


class Twin(Struct, frozen=True):
    """A page as Markdown. Everything in it is Markdown already; ``note`` stands below the title."""

    path: str
    title: str
    note: str = ""
    lead: str = ""
    sections: Sequence[Section] = field(default=())


def twin_files(
    site: Site,
    texts: Texts,
    guides: Guides,
    pages: Iterable[Page],
    samples: Mapping[str, SamplesView],
) -> list[FileSpec]:
    """A Markdown file for each page of a site, and one with all of them."""
    shown = {page.path: page for page in pages}
    twins = list(_twins(site, texts, guides, shown, samples))
    files = [FileSpec(f"{twin.path}.md", TEMPLATE, {"twin": twin}) for twin in twins]
    files.append(FileSpec("llms-full.txt", "llms-full.txt.jinja", {"twins": twins}))
    return files


def _twins(
    site: Site,
    texts: Texts,
    guides: Guides,
    pages: Mapping[str, Page],
    samples: Mapping[str, SamplesView],
) -> Iterator[Twin]:
    twins = Twins(site, texts, guides)
    yield twins.overview()
    for guide in site.guides:
        yield twins.guide(guide)
    for number in range(len(site.groups)):
        yield twins.group(number)
    for operation in site.api.operations:
        path = site.operations[operation.id].path
        shown = cast("OperationPage", pages[path])
        yield twins.operation(operation, shown, samples[path])
    for event in site.api.events:
        yield twins.event(event, cast("EventPage", pages[site.events[event.id].path]))
    for id, page in site.objects.items():
        yield twins.object(id, cast("ObjectPage", pages[page.path]))
    if site.objects:
        yield twins.objects()
    if site.changelog is not None:
        yield twins.guide(site.changelog)


class Twins:
    """Makes the twins of a site whose pages are all known."""

    def __init__(self, site: Site, texts: Texts, guides: Guides) -> None:
        self._site = site
        self._texts = texts
        self._guides = guides
        self._rows = TwinRows(texts)
        self._credentials = {
            scheme.id: credential(scheme) for scheme in site.api.security_schemes
        }

    def overview(self) -> Twin:
        """The twin of the first page."""
        api = self._site.api
        sections: list[Section] = []
        if api.servers:
            servers = [line for each in api.servers for line in server_lines(each)]
            sections.append(Section("## Base URL", rows="\n".join(servers)))
        if api.security_schemes:
            schemes = [
                line for each in api.security_schemes for line in scheme_lines(each)
            ]
            sections.append(Section("## Authentication", rows="\n".join(schemes)))
        if guides := [guide.page for guide in self._site.guides]:
            sections.append(self._links("## Guides", guides, ""))
        sections.append(self._links("## Reference", self._site.group_pages, ""))
        if about := "\n".join(about_lines(api)):
            sections.append(Section("## About", rows=about))
        return Twin(
            "index",
            text(self._site.title),
            f"Version {text(api.version)}" if api.version else "",
            self._guides.markdown(self._guides.overview),
            sections,
        )

    def group(self, number: int) -> Twin:
        """The twin of a group's overview."""
        group, page = self._site.groups[number], self._site.group_pages[number]
        listed = list(self._site.listed(number))
        return Twin(
            page.path,
            text(page.title),
            lead=self._texts.markdown(group.docs.description, root_of(page.path)),
            sections=[self._links("", listed, root_of(page.path))],
        )

    def _security(self, requirements: Sequence[SecurityRequirement] | None) -> str:
        ways = [
            " and ".join(
                f"{code(id)}{self._credentials.get(id, '')}"
                + (f" with {', '.join(map(code, scopes))}" if scopes else "")
                for id, scopes in requirement.schemes
            )
            for requirement in requirements or ()
        ]
        return ", or ".join(way or "none" for way in ways)

    def guide(self, guide: Guide) -> Twin:
        """The twin of a page of the user's: their own text."""
        page = guide.page
        return Twin(page.path, text(page.title), lead=self._guides.markdown(guide))

    def operation(
        self, operation: Operation, page: OperationPage, samples: SamplesView
    ) -> Twin:
        """The twin of an operation's page."""
        root = root_of(page.path)
        sections: list[Section] = []
        needed = self._security(operation.security)
        if needed:
            sections.append(Section("## Authorization", needed))
        sections += [
            Section(f"## {part.title}", rows=self._rows.of(part.nest))
            for part in page.sections
        ]
        if operation.body is not None and page.body is not None:
            sections += self._body(operation.body.docs, page.body, root)
        sections += self._responses(
            "## Responses", operation.responses, page.responses, root
        )
        events = [self._site.events[e.id] for e in self._site.callbacks_of(operation)]
        if events:
            sections.append(self._links("## Callbacks", events, root))
        if page.external:
            more = f"{text(page.external.text)}: {code(page.external.href)}"
            sections.append(Section("", more))
        sections += _samples(samples)
        note = code(f"{operation.method} {operation.path}")
        bases = operation.servers or self._site.api.servers
        if bases:
            note += f" · base URL {code(bases[0].url)}"
        return Twin(
            page.path,
            text(page.title),
            _deprecated(operation.docs.deprecated, operation.docs.deprecation) + note,
            self._texts.markdown(operation_lead(operation), root),
            sections,
        )

    def event(self, event: Event, page: EventPage) -> Twin:
        """The twin of an event's page."""
        sections: list[Section] = []
        if page.headers is not None:
            sections.append(Section("## Headers", rows=self._rows.of(page.headers)))
        if page.content is not None:
            sections.append(self._content("## Payload", page.content))
            sections += _example(self._site.examples.event(event))
        root = root_of(page.path)
        sections += self._responses(
            "## What to answer", event.answers, page.answers, root
        )
        sections += _answers(page.statuses)
        note = f"{code(event.method)} to your server: {code(page.name)}"
        cause = self._site.operations.get(event.callback_of or "")
        if cause is not None:
            asked = self._link(cause, root).removeprefix("- ")
            note += f" · asked for with {asked}"
        return Twin(
            page.path,
            text(page.title),
            _deprecated(event.docs.deprecated, event.docs.deprecation) + note,
            self._texts.markdown(event.docs.description, root),
            sections,
        )

    def object(self, id: str, page: ObjectPage) -> Twin:
        """The twin of an object's page."""
        rows = self._rows.of(page.nest) or self._rows.values(page.values)
        sections = [Section(f"## {page.heading}", rows=rows)] if rows else []
        sections += _example(self._site.examples.object(id))
        docs = self._site.api.declarations[id].docs
        return Twin(
            page.path,
            text(page.title),
            _deprecated(docs.deprecated, docs.deprecation),
            self._texts.markdown(docs.description or docs.summary, root_of(page.path)),
            sections,
        )

    def objects(self) -> Twin:
        """The twin of the list of all objects."""
        pages = sorted(
            self._site.objects.values(),
            key=lambda page: (page.title.casefold(), page.path),
        )
        return Twin(
            "objects/index", "All objects", sections=[self._links("", pages, "../")]
        )

    # -- parts ------------------------------------------------------------------------

    def _links(self, heading: str, pages: Sequence[PageRef], root: str) -> Section:
        return Section(
            heading,
            rows="\n".join(self._link(page, root) for page in pages),
        )

    def _link(self, page: PageRef, root: str) -> str:
        method = f"{code(page.method)} " if page.method else ""
        old = " (deprecated)" if page.deprecated else ""
        target = f"{root}{file(page).removesuffix('.html')}.md"
        return f"- {method}[{text(page.title)}]({target}){old}"

    def _body(self, docs: Docs, body: BodyView, root: str) -> Iterator[Section]:
        required = "Required. " if body.required else ""
        words = self._texts.markdown(docs.description, root, below=2)
        yield Section("## Body", f"{required}{words}".strip())
        for content in body.contents:
            yield self._content(f"### {code(content.media_type)}", content)

    def _content(self, heading: str, content: ContentView) -> Section:
        words = code(content.type)
        if content.stream:
            words = f"A stream; each item: {words}"
        rows = self._rows.of(content.nest) or self._rows.values(content.values)
        return Section(heading, words, rows)

    def _responses(
        self,
        heading: str,
        responses: Sequence[Response],
        shown: Sequence[ResponseView],
        root: str,
    ) -> Iterator[Section]:
        if shown:
            yield Section(heading)
        for response, view in zip(responses, shown, strict=True):
            yield Section(
                f"### {text(view.status)}",
                self._texts.markdown(response.docs.description, root, below=3),
                self._rows.of(view.headers),
            )
            for content in view.contents:
                yield self._content(f"#### {code(content.media_type)}", content)
            if response.links:
                calls = [self._call(link, root) for link in response.links]
                rows = "\n".join(calls)
                yield Section("#### What to call next", rows=rows)

    def _call(self, link: Link, root: str) -> str:
        """A line about a link of a response."""
        page = self._site.called(link)
        if page is None:
            what = code(told(link))
        else:
            target = f"{root}{file(page).removesuffix('.html')}.md"
            what = f"[{text(page.title)}]({target})"
        sent = ", ".join(
            f"{code(name)} = {code(value)}" for name, value in values(link)
        )
        with_ = f" with {sent}" if sent else ""
        return f"- {what}{with_}{after(link.docs.description)}"


def _samples(samples: SamplesView) -> Iterator[Section]:
    labels = {call.name: call.label for call in samples.calls}
    yield Section("## Samples")
    for language in samples.languages:
        if language.key not in _SYNTAX:
            continue
        blocks = language.blocks if language.key in _ALL_CALLS else language.blocks[:1]
        codes = [
            (
                f"{text(labels.get(each.example, ''))}:" if samples.several else "",
                fenced(each.code, _SYNTAX[language.key]),
            )
            for each in blocks
        ]
        yield Section(f"### {text(language.label)}", codes=codes)
    yield from _answers(samples.statuses)


def _answers(statuses: Sequence[Status]) -> Iterator[Section]:
    answers = [
        (
            f"{text(status.status)} {code(answer.media_type)}:",
            fenced(answer.code, "" if answer.syntax == "events" else answer.syntax),
        )
        for status in statuses
        for answer in status.answers[:1]
        if answer.code and len(answer.code) <= _LONGEST
    ]
    if answers:
        yield Section("### Answers", codes=answers)


def _example(shown: str) -> Iterator[Section]:
    if shown:
        yield Section("## Example", codes=[("", fenced(shown, "json"))])


def _deprecated(deprecated: bool, why: str) -> str:
    return f"**Deprecated.** {text(why)}".strip() + "\n\n" if deprecated else ""
