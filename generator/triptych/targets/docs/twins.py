"""The pages as Markdown, for assistants and for whoever copies a page: everything that they say, in order.

A twin lies beside its page: ``x.md`` beside ``x.html``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct, field

from triptych.files import FileSpec
from triptych.languages.markdown import block, code, fenced, text
from triptych.model.api import (
    Body,
    Content,
    Event,
    Location,
    Operation,
    SecurityRequirement,
    SecurityScheme,
)
from triptych.model.types import Declaration, Enum, Ref
from triptych.targets.docs.guides import body_of
from triptych.targets.docs.navigation import file
from triptych.targets.docs.samples import SamplesView
from triptych.targets.docs.security import travels
from triptych.targets.docs.site import PageRef, Site
from triptych.targets.docs.twin_rows import TwinRows
from triptych.targets.docs.urls import root_of
from triptych.targets.docs.words import operation_lead

TEMPLATE = "{{page}}.md.jinja"
_PLACES = {
    Location.PATH: "Path parameters",
    Location.QUERY: "Query parameters",
    Location.QUERYSTRING: "Query string",
    Location.HEADER: "Headers",
    Location.COOKIE: "Cookies",
}
_ALL_CALLS = ("curl", "python")
_SYNTAX = {"curl": "sh", "python": "python", "javascript": "javascript"}
_LONGEST = 20_000


class Section(Struct, frozen=True):
    """A part of a twin: its heading with its signs, words, a list, and blocks of code with what each is."""

    heading: str
    words: str = ""
    lines: Sequence[str] = ()
    codes: Sequence[tuple[str, str]] = ()

    @property
    def list(self) -> str:
        """The lines as one text."""
        return "\n".join(self.lines)


class Twin(Struct, frozen=True):
    """A page as Markdown. Everything in it is Markdown already; ``note`` stands below the title."""

    path: str
    title: str
    note: str = ""
    lead: str = ""
    sections: Sequence[Section] = field(default=())


def twin_files(site: Site, samples: Mapping[str, SamplesView]) -> list[FileSpec]:
    """A Markdown file for each page of a site whose pages are all known, and one with all of them."""
    twins = list(_twins(site, samples))
    files = [FileSpec(f"{twin.path}.md", TEMPLATE, {"twin": twin}) for twin in twins]
    files.append(FileSpec("llms-full.txt", "llms-full.txt.jinja", {"twins": twins}))
    return files


def _twins(site: Site, samples: Mapping[str, SamplesView]) -> Iterator[Twin]:
    twins = Twins(site)
    yield twins.overview()
    for page, source in zip(site.guides, site.guide_texts, strict=True):
        yield twins.guide(page, source)
    for number in range(len(site.groups)):
        yield twins.group(number)
    for operation in site.api.operations:
        page = site.operations[operation.id]
        yield twins.operation(operation, samples[page.path])
    for event in site.api.events:
        yield twins.event(event)
    for id in site.objects:
        yield twins.object(id)
    if site.objects:
        yield twins.objects()
    if site.changelog is not None and site.options.changelog is not None:
        yield twins.guide(site.changelog, site.options.changelog.text())


class Twins:
    """Makes the twins of a site whose pages are all known."""

    def __init__(self, site: Site) -> None:
        self._site = site
        self._declarations: Mapping[str, Declaration] = site.api.declarations
        self._rows = TwinRows(site)
        self._credentials = {
            scheme.id: _credential(scheme) for scheme in site.api.security_schemes
        }

    def overview(self) -> Twin:
        """The twin of the first page."""
        api = self._site.api
        sections: list[Section] = []
        if api.servers:
            servers = [
                f"- {code(server.url)}{_after(server.docs.description)}"
                for server in api.servers
            ]
            sections.append(Section("## Base URL", lines=servers))
        if api.security_schemes:
            schemes = [
                f"- {code(scheme.id)}{_credential(scheme)}{_after(scheme.docs.description)}"
                for scheme in api.security_schemes
            ]
            sections.append(Section("## Authentication", lines=schemes))
        if self._site.guides:
            sections.append(self._links("## Guides", self._site.guides, ""))
        sections.append(self._links("## Reference", self._site.group_pages, ""))
        return Twin(
            "index",
            text(self._site.title),
            f"Version {text(api.version)}" if api.version else "",
            block(api.docs.description, below=1),
            sections,
        )

    def group(self, number: int) -> Twin:
        """The twin of a group's overview."""
        group, page = self._site.groups[number], self._site.group_pages[number]
        listed = list(self._site.listed(number))
        return Twin(
            page.path,
            text(page.title),
            lead=block(group.docs.description, below=1),
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

    def guide(self, page: PageRef, source: str) -> Twin:
        """The twin of a page of the user's: their own text."""
        return Twin(page.path, text(page.title), lead=block(body_of(source), below=1))

    def operation(self, operation: Operation, samples: SamplesView) -> Twin:
        """The twin of an operation's page."""
        page = self._site.operations[operation.id]
        root = root_of(page.path)
        sections: list[Section] = []
        needed = self._security(operation.security)
        if needed:
            sections.append(Section("## Authorization", needed))
        for place, title in _PLACES.items():
            found = [p for p in operation.parameters if p.location is place]
            if found:
                rows = self._rows.parameters(found, root)
                sections.append(Section(f"## {title}", lines=list(rows)))
        if operation.body is not None:
            sections += self._body(operation.body, root)
        sections += self._responses(operation, root)
        sections += _samples(samples)
        note = code(f"{operation.method} {operation.path}")
        bases = operation.servers or self._site.api.servers
        if bases:
            note += f" · base URL {code(bases[0].url)}"
        return Twin(
            page.path,
            text(page.title),
            _deprecated(operation.docs.deprecated, operation.docs.deprecation) + note,
            block(operation_lead(operation), below=1),
            sections,
        )

    def event(self, event: Event) -> Twin:
        """The twin of an event's page."""
        page = self._site.events[event.id]
        root = root_of(page.path)
        sections: list[Section] = []
        if event.headers:
            rows = self._rows.parameters(event.headers, root, request=False)
            sections.append(Section("## Headers", lines=list(rows)))
        if event.content is not None:
            sections.append(self._content("## Payload", event.content, root, False))
            sections += _example(self._site.examples.event(event))
        note = f"{code(event.method)} to your server: {code(event.id)}"
        return Twin(
            page.path,
            text(page.title),
            _deprecated(event.docs.deprecated, event.docs.deprecation) + note,
            block(event.docs.description, below=1),
            sections,
        )

    def object(self, id: str) -> Twin:
        """The twin of an object's page."""
        page, declaration = self._site.objects[id], self._declarations[id]
        root = root_of(page.path)
        heading = "## Values" if isinstance(declaration, Enum) else "## Properties"
        rows = self._rows.inside(Ref(id), root, None, 2)
        sections = [Section(heading, lines=rows)] if rows else []
        sections += _example(self._site.examples.object(id))
        docs = declaration.docs
        return Twin(
            page.path,
            text(page.title),
            _deprecated(docs.deprecated, docs.deprecation),
            block(docs.description or docs.summary, below=1),
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
        return Section(heading, lines=[self._link(page, root) for page in pages])

    def _link(self, page: PageRef, root: str) -> str:
        method = f"{code(page.method)} " if page.method else ""
        old = " (deprecated)" if page.deprecated else ""
        target = f"{root}{file(page).removesuffix('.html')}.md"
        return f"- {method}[{text(page.title)}]({target}){old}"

    def _body(self, body: Body, root: str) -> Iterator[Section]:
        words = "Required. " if body.required else ""
        yield Section(
            "## Body", f"{words}{block(body.docs.description, below=2)}".strip()
        )
        for content in body.contents:
            heading = f"### {code(content.media_type)}"
            yield self._content(heading, content, root, True)

    def _content(
        self, heading: str, content: Content, root: str, request: bool
    ) -> Section:
        type = content.type if content.type is not None else content.item
        if type is None:
            return Section(heading)
        streamed = content.type is None
        words = self._rows.words(type)
        rows = self._rows.inside(type, root, request)
        return Section(
            heading, f"A stream; each item: {words}" if streamed else words, rows
        )

    def _responses(self, operation: Operation, root: str) -> Iterator[Section]:
        if operation.responses:
            yield Section("## Responses")
        streaming = operation.streaming
        for response in operation.responses:
            yield Section(
                f"### {text(response.status)}",
                block(response.docs.description, below=3),
                list(self._rows.headers(response.headers, root)),
            )
            contents = list(response.contents)
            if streaming is not None and response.is_success:
                if streaming.content.media_type not in [c.media_type for c in contents]:
                    contents.append(streaming.content)
            for content in contents:
                heading = f"#### {code(content.media_type)}"
                yield self._content(heading, content, root, False)


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
    answers = [
        (
            f"{text(status.status)} {code(answer.media_type)}:",
            fenced(answer.code, "json" if answer.syntax == "json" else ""),
        )
        for status in samples.statuses
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


def _after(words: str) -> str:
    return f": {block(words, below=6, indent=2)}" if words else ""


def _credential(scheme: SecurityScheme) -> str:
    """What a scheme is, and how it travels, in brackets."""
    _, kind, example = travels(scheme)
    return f" ({text(kind)}{', ' + code(example) if example else ''})"
