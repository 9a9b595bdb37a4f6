"""What a row says: the same wherever it stands, and so made once.

A type is shown on many pages. Everything about it that doesn't depend on the page, apart from the depth of
links, is one object, which templates may keep the text of.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from typing import NamedTuple

from msgspec import Struct

from triptych.languages.html import Html
from triptych.model.api import Header, Parameter
from triptych.model.types import (
    Any,
    Docs,
    Field,
    List,
    Member,
    Model,
    Ref,
    Type,
    Union,
)
from triptych.targets.docs.labels import (
    Fact,
    default_text,
    travel_facts,
)
from triptych.targets.docs.said import Said
from triptych.targets.docs.site import Site
from triptych.targets.docs.texts import Texts
from triptych.targets.docs.urls import anchor_of, link
from triptych.targets.docs.views import Link
from triptych.targets.docs.words import sentence
from triptych.targets.docs.xml_words import speaks_xml, xml_words

_NO_HTML = Html("")
_LONGEST_EXAMPLE = 120
_FEW_VALUES = 12


class Value(Struct, frozen=True):
    """One value of an enumeration, with its meaning as Markdown and as HTML."""

    text: str
    words: str
    html: Html


class Values(Struct):
    """The values that are named.

    Attributes:
        label: What is said of them: ``Possible values``, ``Always``.
        short: Those that nothing is said about, and so fit on a line.
        told: Those with a meaning.
        folded: Whether there are too many to be shown at once.
        count: How many there are.
    """

    label: str
    short: list[str]
    told: list[Value]
    folded: bool
    count: int


class Cell(NamedTuple):
    """What is said of a parameter, header, property or choice. A tuple, since templates take those apart quickest.

    Attributes:
        type: In a few words.
        page: The page of the object that it is or holds, if that is one of the navigation's.
        required, deprecated: Whether it is; ``deprecation`` says why.
        marks: Further short words: ``read-only``.
        facts: What limits its values.
        html: Its description.
        default, example: As JSON, or "".
        values: The values it may have, if they are named.
        words: Its description as Markdown.
    """

    type: str
    page: Link | None
    required: bool
    deprecated: bool
    deprecation: Html
    marks: tuple[str, ...]
    facts: tuple[Fact, ...]
    html: Html
    default: str
    example: str
    values: Values | None
    words: str


class Property(Struct):
    """What is the same of a property or choice wherever it stands.

    Attributes:
        name: On the wire, or the title of a choice.
        anchor: The end of its anchor.
        told: Of a choice, the values of the discriminating property that mean it.
        cell: What is said of it.
        inner: What of its type can be opened, or None.
    """

    name: str
    anchor: str
    told: str
    cell: Cell
    inner: Type | None


class Cells:
    """Makes cells, each once for each depth of page.

    Attributes:
        insides: What of a type can be opened.
    """

    def __init__(self, site: Site, texts: Texts) -> None:
        self._site = site
        self._declarations = site.api.declarations
        self._sayings = site.sayings
        self._texts = texts
        self._speaks_xml = speaks_xml(site.api)
        self.insides = site.insides
        # By identity: the model lives longer than this, and its parts are slow to compare.
        self._cells: dict[tuple[int, str], Cell] = {}
        # Most properties of a document say what another one says: an id, a name, a time.
        self._alike: dict[Hashable, Cell] = {}
        self._titles: dict[int, str] = {}
        self._properties: dict[tuple[str, bool | None, str], list[Property]] = {}
        self._choices: dict[tuple[int, str], tuple[Union, list[Property]]] = {}

    def of(self, source: Field | Parameter | Header, root: str) -> Cell:
        """The cell of a property, parameter or header on a page with that root."""
        key = (id(source), root)
        cell = self._cells.get(key)
        if cell is None:
            marks: tuple[str, ...] = ()
            extra: tuple[Fact, ...] = ()
            default = None if isinstance(source, Header) else source.default
            if isinstance(source, Field):
                if source.read_only or source.write_only:
                    marks = ("read-only" if source.read_only else "write-only",)
                if self._speaks_xml:
                    more, extra = xml_words(source, self._declarations)
                    marks += more
            elif isinstance(source, Parameter):
                extra = tuple(travel_facts(source, self._declarations))
            cell = self._cells[key] = self._cell(
                source.type,
                source.docs,
                source.docs.description or source.docs.summary,
                root,
                required=source.required and not isinstance(source, Header),
                default=default_text(default),
                marks=marks,
                extra=extra,
            )
        return cell

    def of_type(self, type: Type, root: str) -> Cell:
        """The cell of a value that nothing else is said of: a choice, an item."""
        key = (id(type), root)
        cell = self._cells.get(key)
        if cell is None:
            docs = self._docs(type)
            cell = self._cells[key] = self._cell(type, docs, docs.description, root)
        return cell

    def properties(
        self, model: Model, request: bool | None, root: str
    ) -> Sequence[Property]:
        """The properties of an object that travel (see :meth:`Insides.fields`), on a page with that root."""
        key = model.id, request, root
        found = self._properties.get(key)
        if found is None:
            found = self._properties[key] = [
                self.property(field, root)
                for field in self.insides.fields(model, request)
            ]
            if model.extra is not None and not isinstance(model.extra, Any):
                found.append(self.loose("any other key", "any", model.extra, root))
        return found

    def property(self, source: Field | Parameter | Header, root: str) -> Property:
        """A property, parameter or header on a page with that root."""
        name = source.wire_name
        inner = self.insides.of(source.type)
        return Property(name, anchor_of(name), "", self.of(source, root), inner)

    def loose(self, name: str, anchor: str, type: Type, root: str) -> Property:
        """The same of a value that has no name on the wire."""
        inner = self.insides.of(type)
        return Property(name, anchor, "", self.of_type(type, root), inner)

    def choices(self, union: Union, root: str) -> Sequence[Property]:
        """The choices of a union on a page with that root."""
        key = id(union), root
        found = self._choices.get(key)
        if found is None:
            found = self._choices[key] = union, list(self._find_choices(union, root))
        return found[1]

    def _find_choices(self, union: Union, root: str) -> Iterator[Property]:
        told: dict[str, list[str]] = {}
        if union.discriminator is not None:
            for value, id in union.discriminator.mapping:
                told.setdefault(id, []).append(value)
        for type in union.variants:
            values = told.get(type.id, []) if isinstance(type, Ref) else []
            title = self.title(type)
            yield Property(
                title,
                anchor_of(values[0] if values else title.lower()),
                " or ".join(values),
                self.of_type(type, root),
                self.insides.of(type),
            )

    def title(self, type: Type) -> str:
        """What a choice is called: its own title, its name, else its type."""
        title = self._titles.get(id(type))
        if title is None:
            title = self._titles[id(type)] = self._title(type)
        return title

    def values(self, type: Type, root: str) -> Values | None:
        """The values of an enumeration, if they are named."""
        said = self._sayings.of(type)
        return self._values(said, root) if said.members else None

    def _values(self, said: Said, root: str) -> Values:
        members, others = said.members, said.others
        told = [
            Value(_text(member), meaning, self._texts.prose(meaning, root))
            for member in members
            if (meaning := _meaning(member))
        ]
        short = [_text(member) for member in members if not _meaning(member)]
        if len(members) == 1 and not others:
            words = "Always"
        else:
            words = "Known values" if others else "Possible values"
        folded = len(short) > 2 * _FEW_VALUES or len(told) > _FEW_VALUES
        return Values(words, short, told, folded, len(members))

    def _cell(
        self,
        type: Type,
        docs: Docs,
        words: str,
        root: str,
        *,
        required: bool = False,
        default: str = "",
        marks: tuple[str, ...] = (),
        extra: tuple[Fact, ...] = (),
    ) -> Cell:
        said = self._sayings.of(type)
        example = _example(docs) if docs.examples else ""
        told = (words, example, default, required, docs.deprecated, docs.deprecation)
        key = id(said), root, told, marks, extra
        cell = self._alike.get(key)
        if cell is None:
            cell = self._alike[key] = Cell(
                said.label,
                self._page(said.named, root),
                required,
                docs.deprecated,
                (
                    self._texts.inline(docs.deprecation, root)
                    if docs.deprecation
                    else _NO_HTML
                ),
                marks,
                tuple(dict.fromkeys((*said.facts, *extra))) if extra else said.facts,
                self._texts.prose(words, root) if words else _NO_HTML,
                default,
                example,
                self._values(said, root) if said.members else None,
                words,
            )
        return cell

    def _page(self, id: str | None, root: str) -> Link | None:
        """The page of the object that a value is or holds, where the navigation has one."""
        if id is None:
            return None
        page = self._site.objects.get(id)
        if page is None or page.group is None:
            return None
        name = sentence(self._declarations[id].name, "object")
        return Link(link(root, page.path), name)

    def _docs(self, type: Type) -> Docs:
        if isinstance(type, List):
            type = type.item
        if isinstance(type, Ref) and (found := self._declarations.get(type.id)):
            return found.docs
        return Docs()

    def _title(self, type: Type) -> str:
        core = type.item if isinstance(type, List) else type
        if isinstance(core, Ref) and (found := self._declarations.get(core.id)):
            name = found.docs.summary or sentence(found.name, "value")
            return f"List of: {name}" if isinstance(type, List) else name
        words = self._sayings.of(type).label
        return words[:1].upper() + words[1:]


def _text(member: Member) -> str:
    value = member.value
    if isinstance(value, str):
        return value
    return str(value).lower() if isinstance(value, bool) else str(value)


def _meaning(member: Member) -> str:
    return member.docs.description or member.docs.summary


def _example(docs: Docs) -> str:
    for example in docs.examples:
        if len(example.text) <= _LONGEST_EXAMPLE:
            return example.text
    return ""
