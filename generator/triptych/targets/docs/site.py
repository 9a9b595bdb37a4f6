"""The site as a whole: which page lies where, what it is called and what stands beside it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Final
from urllib.parse import unquote

from triptych.model.api import Api, Event, Link, Operation
from triptych.targets.docs.examples import Examples
from triptych.targets.docs.groups import Group, groups_of, is_subject
from triptych.targets.docs.insides import Insides
from triptych.targets.docs.options import Options
from triptych.targets.docs.said import Sayings
from triptych.targets.docs.urls import Paths, slug
from triptych.targets.docs.words import event_title, object_title, operation_title
from triptych.targets.docs.written import body_of, title_of

FOLDER: Final = "guides"
"""Where guides and the files beside them lie."""
_OF_PAGES: Final = (".md", ".html", ".htm")
"""What may lie beside guides under no name that a page of ours could have."""


@dataclass(frozen=True, slots=True)
class PageRef:
    """Where a page is and what it is called.

    Attributes:
        path: From the root of the site, without the ending: ``chat-completions/create``. All but the first
            page and the changelog are one folder deep, so that they share what depends on that.
        title: As plain text.
        kind: ``operation``, ``object``, ``event``, ``group``, ``guide`` or ``index``.
        group: The number of its group in ``Site.groups``; None: it is in none.
        method: Of an operation, in capitals.
        deprecated: Whether it should be used no more.
    """

    path: str
    title: str
    kind: str
    group: int | None = None
    method: str = ""
    deprecated: bool = False


@dataclass(frozen=True, slots=True)
class Guide:
    """A page that the user wrote.

    Attributes:
        page: Where it is.
        file: Its path in the folder of the guides; "" for the changelog, which is in none.
        body: Its Markdown below the title.
    """

    page: PageRef
    file: str
    body: str


@dataclass(slots=True)
class Site:
    """All pages, known before the first one is made. Only object pages are added on the way.

    Attributes:
        api: What the site is about.
        options: What its user says about it.
        groups: In the order of the navigation.
        group_pages: The overview page of each group, in the same order.
        operations: Operation's id -> its page.
        events: Event's id -> its page.
        objects: Declaration's id -> its page; see :meth:`object`.
        guides: The user's own pages.
        guide_files: What lies beside them: path in their folder -> content.
        changelog: The page of that, if there is one.
        shown: Ids of the declarations whose properties some page shows.
        paths: Those given away.
        examples: Makes what several pages show.
        sayings: What is said of types.
        insides: What of a type can be opened.
        index: The first page.
    """

    api: Api
    options: Options
    groups: list[Group]
    index: PageRef
    group_pages: list[PageRef] = field(default_factory=list[PageRef])
    operations: dict[str, PageRef] = field(default_factory=dict[str, PageRef])
    events: dict[str, PageRef] = field(default_factory=dict[str, PageRef])
    objects: dict[str, PageRef] = field(default_factory=dict[str, PageRef])
    guides: list[Guide] = field(default_factory=list[Guide])
    guide_files: dict[str, bytes] = field(default_factory=dict[str, bytes])
    changelog: Guide | None = None
    shown: set[str] = field(default_factory=set[str])
    paths: Paths = field(default_factory=Paths)
    examples: Examples = field(init=False)
    sayings: Sayings = field(init=False)
    insides: Insides = field(init=False)
    _callbacks: dict[str, list[Event]] = field(default_factory=dict[str, list[Event]])
    _called: dict[str, PageRef] = field(default_factory=dict[str, PageRef])

    def __post_init__(self) -> None:
        self.examples = Examples(self.api)
        self.sayings = Sayings(self.api.declarations)
        self.insides = Insides(self.api.declarations)
        for event in self.api.events:
            if event.callback_of is not None:
                self._callbacks.setdefault(event.callback_of, []).append(event)

    @property
    def title(self) -> str:
        return self.options.title or " ".join(self.api.title.split()) or "API"

    def object(self, id: str) -> PageRef | None:
        """The page of a declaration, which is made if it has none yet; None: only named ones can have one."""
        page = self.objects.get(id)
        if page is None:
            declaration = self.api.declarations.get(id)
            if declaration is None or declaration.parent is not None:
                return None
            page = self.add_object(id)
        return page

    def callbacks_of(self, operation: Operation) -> Iterator[Event]:
        """The events that an operation asks for."""
        yield from self._callbacks.get(operation.id, ())

    def called(self, link: Link) -> PageRef | None:
        """The page of what a link of a response calls; None: nothing that this document has."""
        if not self._called:
            for operation in self.api.operations:
                page = self.operations[operation.id]
                self._called[unquote(operation.pointer)] = page
                if operation.operation_id:
                    self._called[operation.operation_id] = page
        return self._called.get(link.operation_id or unquote(link.operation_ref))

    def add_object(self, id: str, group: int | None = None) -> PageRef:
        """Give a declaration a page."""
        declaration = self.api.declarations[id]
        name = slug("-".join(declaration.name.words), "value")
        page = self.objects[id] = PageRef(
            self.paths.take(("objects", name)),
            object_title(declaration),
            "object",
            group,
            deprecated=declaration.docs.deprecated,
        )
        return page

    def add_objects_shown_nowhere(self) -> None:
        """Give a page to every named declaration with something in it that no page shows so far."""
        for id, declaration in self.api.declarations.items():
            if declaration.parent is None and id not in self.shown:
                if is_subject(declaration) and id not in self.objects:
                    self.add_object(id)

    def listed(self, group: int) -> Iterator[PageRef]:
        """The pages of a group in their order, its overview aside."""
        members = self.groups[group]
        yield from (self.operations[operation.id] for operation in members.operations)
        yield from (self.objects[id] for id in members.objects)
        yield from (self.events[event.id] for event in members.events)

    def sequence(self) -> list[PageRef]:
        """All pages that one can leaf through, in order."""
        pages = [self.index, *(guide.page for guide in self.guides)]
        for number, page in enumerate(self.group_pages):
            pages += [page, *self.listed(number)]
        if self.changelog is not None:
            pages.append(self.changelog.page)
        return pages

    def written(self) -> list[Guide]:
        """All pages that the user wrote."""
        return [*self.guides, *([self.changelog] if self.changelog else [])]


def site_of(api: Api, options: Options) -> Site:
    """The plan of the site: every operation, event and principal object has its page."""
    groups = groups_of(api)
    site = Site(api, options, groups, PageRef("index", "Overview", "index"))
    for fixed in ("index", "objects/index"):
        site.paths.take((fixed,))
    _add_written(site)
    for number, group in enumerate(groups):
        path = site.paths.take((slug(group.address, "group"), "index"))
        site.group_pages.append(PageRef(path, group.title, "group", number))
    for number, group in enumerate(groups):
        for operation in group.operations:
            folder = slug(
                "-".join(w for name in operation.resource for w in name.words), "api"
            )
            name = slug("-".join(operation.name.words), "call")
            site.operations[operation.id] = PageRef(
                site.paths.take((folder, name)),
                operation_title(operation),
                "operation",
                number,
                operation.method,
                operation.docs.deprecated,
            )
        _tell_apart(site, group)
        for id in group.objects:
            site.add_object(id, number)
        for event in group.events:
            name = slug("-".join(event.name.words), "event")
            site.events[event.id] = PageRef(
                site.paths.take(("events", name)),
                event_title(event),
                "event",
                number,
                deprecated=event.docs.deprecated,
            )
    return site


def _tell_apart(site: Site, group: Group) -> None:
    """Operations of a group that would be called the same say in which resource they are, too."""
    alike: dict[tuple[str, str], list[Operation]] = {}
    for operation in group.operations:
        page = site.operations[operation.id]
        alike.setdefault((page.title, page.method), []).append(operation)
    for operations in alike.values():
        first = operations[0].resource
        for operation in operations[1:]:
            own = [name for name in operation.resource if name not in first]
            if own:
                page = site.operations[operation.id]
                words = " ".join(word for name in own for word in name.words)
                site.operations[operation.id] = replace(
                    page, title=f"{page.title} ({words.lower()})"
                )


def _add_written(site: Site) -> None:
    """The pages that the user wrote, and what lies beside them."""
    options = site.options
    for file in options.guides.files if options.guides else ():
        stem, _, ending = file.path.rpartition(".")
        if ending.lower() == "md":
            text = file.text()
            path = site.paths.take((FOLDER, slug(stem)))
            title = title_of(text, stem.rpartition("/")[2])
            page = PageRef(path, title, "guide")
            site.guides.append(Guide(page, file.path, body_of(text)))
        elif not file.path.lower().endswith(_OF_PAGES):
            site.guide_files[file.path] = file.content
    if options.changelog is not None:
        page = PageRef(site.paths.take(("changelog",)), "Changelog", "guide")
        site.changelog = Guide(page, "", body_of(options.changelog.text()))
