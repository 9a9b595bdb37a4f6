"""The rows of a page: a name, its type and its meaning, with what lies within opened in place.

A page opens what it shows level by level, until it has as many rows as a page can bear. What is left
then is a link to the object's own page, which goes on from there. So every page has a bounded
size however large its types are, and nothing is more than a few steps away.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from triptych.languages.html import Html
from triptych.model.api import Header, Parameter
from triptych.model.types import (
    Alias,
    Any,
    Default,
    Docs,
    Field,
    List,
    Map,
    Member,
    Model,
    Nullable,
    Ref,
    Tuple,
    Type,
    Union,
)
from triptych.targets.docs.labels import (
    Fact,
    default_text,
    facts,
    label,
    named,
    travel_facts,
    values_of,
)
from triptych.targets.docs.site import Site
from triptych.targets.docs.texts import Texts
from triptych.targets.docs.urls import Anchors, link
from triptych.targets.docs.views import Link
from triptych.targets.docs.words import sentence

MOST_ROWS = 400
"""Where a page stops opening named objects; what is without a name has no other place and is always shown."""
_LONGEST_EXAMPLE = 120
_FEW_VALUES = 12
_WRAPPERS = 8


@dataclass(frozen=True, slots=True)
class Value:
    """One value of an enumeration, as JSON, with its meaning."""

    text: str
    html: Html = Html("")


@dataclass(slots=True)
class Values:
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


@dataclass(slots=True)
class Nest:
    """What lies within a value.

    Attributes:
        label: What is in there: ``12 properties``, ``One of 5``.
        rows: The properties of an object.
        variants: The choices of a union.
        told_by: The property that tells the choices apart, or "".
        notes: What else holds, in words of HTML.
        more: Where it is shown instead: above on this page, or on a page of its own.
        is_above: Whether ``more`` leads to a place on this page that this one lies within.
    """

    label: str
    rows: list[Row] = field(default_factory=list["Row"])
    variants: list[Variant] = field(default_factory=list["Variant"])
    told_by: str = ""
    notes: list[str] = field(default_factory=list[str])
    more: Link | None = None
    is_above: bool = False


@dataclass(slots=True)
class Row:
    """A parameter, header or property.

    Attributes:
        id: Its anchor.
        name: As on the wire.
        type: In a few words.
        page: The page of the object that it is or holds, if that is one of the navigation's.
        marks: Further short words: ``read-only``.
        facts: What limits its values.
        html: Its description.
        default, example: As JSON, or "".
        values: The values it may have, if they are named.
        nest: What lies within, if anything.
    """

    id: str
    name: str
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
    nest: Nest | None


@dataclass(slots=True)
class Variant:
    """One choice of a union.

    Attributes:
        id: Its anchor.
        title: What it is called.
        told: The values of the discriminating property that mean it, as JSON.
        type: In a few words.
        html: Its description.
        values, nest: As of a row.
    """

    id: str
    title: str
    told: str
    type: str
    html: Html
    values: Values | None
    nest: Nest | None


@dataclass(frozen=True, slots=True)
class _Todo:
    nest: Nest
    type: Type
    id: str
    request: bool | None
    chain: tuple[tuple[str, str], ...]


class Rows:
    """Makes the rows of one page.

    First everything that the page shows by itself is asked for; then :meth:`open` fills in what lies within.
    """

    def __init__(
        self,
        site: Site,
        texts: Texts,
        root: str,
        anchors: Anchors,
        most: int = MOST_ROWS,
    ) -> None:
        self._site = site
        self._declarations = site.api.declarations
        self._texts = texts
        self._root = root
        self._anchors = anchors
        self._most = most
        self._count = 0
        self._todo: deque[_Todo] = deque()

    # -- what is asked for ------------------------------------------------------------

    def parameters(
        self, parameters: Iterable[Parameter], prefix: str, *, request: bool = True
    ) -> list[Row]:
        """A row for each parameter."""
        return [
            self._row(
                self._anchors.take(prefix, parameter.wire_name),
                parameter.wire_name,
                parameter.type,
                parameter.docs,
                required=parameter.required,
                default=parameter.default,
                request=request,
                extra=travel_facts(parameter, self._declarations),
            )
            for parameter in parameters
        ]

    def headers(self, headers: Iterable[Header], prefix: str) -> list[Row]:
        """A row for each header of a response."""
        return [
            self._row(
                self._anchors.take(prefix, header.wire_name),
                header.wire_name,
                header.type,
                header.docs,
                required=False,
                request=False,
            )
            for header in headers
        ]

    def value(self, type: Type, id: str, *, request: bool | None) -> Nest | None:
        """What lies within a body, or an object's own page; None for a scalar.

        ``request`` leaves out what only responses have, or (False) what only requests have; None: all is shown.
        """
        return self._nest(type, id, request, (), top=True)

    def values(self, type: Type) -> Values | None:
        """The values of an enumeration, if they are named."""
        members, others = values_of(type, self._declarations)
        if not members:
            return None
        told = [
            Value(_json(member), self._texts.prose(_meaning(member), self._root))
            for member in members
            if _meaning(member)
        ]
        short = [_json(member) for member in members if not _meaning(member)]
        if len(members) == 1 and not others:
            words = "Always"
        elif others:
            words = "Known values"
        else:
            words = "Possible values"
        folded = len(short) > 2 * _FEW_VALUES or len(told) > _FEW_VALUES
        return Values(words, short, told, folded, len(members))

    def open(self) -> None:
        """Fill in what lies within everything asked for so far, level by level."""
        while self._todo:
            todo = self._todo.popleft()
            self._fill(todo)

    # -- one row ----------------------------------------------------------------------

    def _row(
        self,
        id: str,
        name: str,
        type: Type,
        docs: Docs,
        *,
        required: bool,
        request: bool | None,
        default: Default | None = None,
        marks: tuple[str, ...] = (),
        chain: tuple[tuple[str, str], ...] = (),
        extra: Iterable[Fact] = (),
    ) -> Row:
        self._count += 1
        words = docs.description or docs.summary
        return Row(
            id,
            name,
            label(type, self._declarations),
            self._page(type),
            required,
            docs.deprecated,
            self._texts.inline(docs.deprecation, self._root),
            marks,
            (*facts(type, self._declarations), *extra),
            self._texts.prose(words, self._root),
            default_text(default),
            _example(docs),
            self.values(type),
            self._nest(type, id, request, chain),
        )

    def _page(self, type: Type) -> Link | None:
        """The page of the object that a value is or holds, where the navigation has one."""
        id = named(type, self._declarations)
        page = self._site.objects.get(id) if id is not None else None
        if page is None or page.group is None:
            return None
        name = sentence(self._declarations[id or ""].name)
        return Link(link(self._root, page.path), name)

    # -- what lies within -------------------------------------------------------------

    def _nest(
        self,
        type: Type,
        id: str,
        request: bool | None,
        chain: tuple[tuple[str, str], ...],
        *,
        top: bool = False,
    ) -> Nest | None:
        """A place for what lies within, to be filled when its turn comes; None: nothing to be opened."""
        inner = self._inner(type)
        if inner is None:
            return None
        nest = Nest("")
        todo = _Todo(nest, inner, id, request, chain)
        if top:
            self._fill(todo, top=True)
        else:
            self._todo.append(todo)
        return nest

    def _inner(self, type: Type) -> Type | None:
        """The object, union or tuple that a value is, below lists, maps and other names."""
        for _ in range(_WRAPPERS):
            match type:
                case Nullable(inner) | List(inner) | Map(inner):
                    type = inner
                case Ref(id):
                    declaration = self._declarations.get(id)
                    if isinstance(declaration, Alias):
                        inner = self._inner(declaration.type)
                        return type if isinstance(inner, Union) else inner
                    if not isinstance(declaration, Model):
                        return None
                    return type if _has_rows(declaration) else None
                case Tuple():
                    return type
                case Union(variants):
                    opened = any(
                        self._inner(variant) is not None for variant in variants
                    )
                    return type if opened else None
                case _:
                    return None
        return None

    def _fill(self, todo: _Todo, *, top: bool = False) -> None:
        nest, type = todo.nest, todo.type
        chain = todo.chain
        if isinstance(type, Ref):
            above = dict(chain).get(type.id)
            declaration = self._declarations[type.id]
            name = sentence(declaration.name, "object")
            if above is not None:
                nest.label, nest.is_above = name, True
                nest.more = Link(f"#{above}", name)
                return
            if self._count >= self._most and not top:
                page = self._site.object(type.id)
                if page is not None:
                    nest.label = name
                    nest.more = Link(link(self._root, page.path), name)
                    return
            self._site.shown.add(type.id)
            chain = (*chain, (type.id, todo.id))
            if isinstance(declaration, Model):
                self._fill_model(todo, declaration, chain)
                return
            if isinstance(declaration, Alias):
                type = self._union_of(declaration)
        if isinstance(type, Union):
            self._fill_union(todo, type, chain)
        elif isinstance(type, Tuple):
            self._fill_tuple(todo, type, chain)

    def _union_of(self, alias: Alias) -> Type:
        inner: Type = alias.type
        for _ in range(_WRAPPERS):
            match inner:
                case Nullable(within) | List(within) | Map(within):
                    inner = within
                case Ref(id) if isinstance(
                    declaration := self._declarations.get(id), Alias
                ):
                    inner = declaration.type
                case _:
                    break
        return inner

    def _fill_model(
        self, todo: _Todo, model: Model, chain: tuple[tuple[str, str], ...]
    ) -> None:
        nest = todo.nest
        fields = [
            field
            for field in model.fields
            if not (field.read_only if todo.request else False)
            and not (field.write_only if todo.request is False else False)
        ]
        nest.rows = [self._field(field, todo, chain) for field in fields]
        if model.extra is not None and not isinstance(model.extra, Any):
            nest.rows.append(
                self._row(
                    self._anchors.take(todo.id, "any"),
                    "any other key",
                    model.extra,
                    Docs(),
                    required=False,
                    request=todo.request,
                    chain=chain,
                )
            )
        nest.notes = list(_alternatives(model))
        count = len(nest.rows)
        nest.label = "1 property" if count == 1 else f"{count} properties"

    def _field(
        self, field: Field, todo: _Todo, chain: tuple[tuple[str, str], ...]
    ) -> Row:
        marks = ()
        if field.read_only:
            marks = ("read-only",)
        elif field.write_only:
            marks = ("write-only",)
        return self._row(
            self._anchors.take(todo.id, field.wire_name),
            field.wire_name,
            field.type,
            field.docs,
            required=field.required,
            default=field.default,
            request=todo.request,
            marks=marks,
            chain=chain,
        )

    def _fill_union(
        self, todo: _Todo, union: Union, chain: tuple[tuple[str, str], ...]
    ) -> None:
        nest = todo.nest
        told: dict[str, list[str]] = {}
        if union.discriminator is not None:
            nest.told_by = union.discriminator.wire_name
            for value, id in union.discriminator.mapping:
                told.setdefault(id, []).append(value)
        for variant in union.variants:
            values = told.get(variant.id, []) if isinstance(variant, Ref) else []
            nest.variants.append(self._variant(variant, values, todo, chain))
        nest.label = f"One of {len(nest.variants)}"

    def _fill_tuple(
        self, todo: _Todo, type: Tuple, chain: tuple[tuple[str, str], ...]
    ) -> None:
        for number, item in enumerate(type.items):
            todo.nest.rows.append(
                self._row(
                    self._anchors.take(todo.id, str(number)),
                    f"[{number}]",
                    item,
                    Docs(),
                    required=True,
                    request=todo.request,
                    chain=chain,
                )
            )
        todo.nest.label = f"{len(type.items)} items"

    def _variant(
        self,
        type: Type,
        told: list[str],
        todo: _Todo,
        chain: tuple[tuple[str, str], ...],
    ) -> Variant:
        self._count += 1
        words = label(type, self._declarations)
        docs, title = Docs(), words[:1].upper() + words[1:]
        core = type.item if isinstance(type, List) else type
        if isinstance(core, Ref) and (found := self._declarations.get(core.id)):
            docs = found.docs
            name = docs.summary or sentence(found.name, "value")
            title = f"List of: {name}" if isinstance(type, List) else name
        id = self._anchors.take(todo.id, told[0] if told else title.lower())
        return Variant(
            id,
            title,
            " or ".join(told),
            words,
            self._texts.prose(docs.description, self._root),
            self.values(type),
            self._nest(type, id, todo.request, chain),
        )


def _has_rows(model: Model) -> bool:
    return bool(model.fields) or not (
        model.extra is None or isinstance(model.extra, Any)
    )


def _json(member: Member) -> str:
    value = member.value
    if isinstance(value, str):
        return value
    return str(value).lower() if isinstance(value, bool) else str(value)


def _meaning(member: Member) -> str:
    return member.docs.description or member.docs.summary


def _example(docs: Docs) -> str:
    for example in docs.examples:
        text = example.text
        if len(text) <= _LONGEST_EXAMPLE:
            return text
    return ""


def _alternatives(model: Model) -> Iterator[str]:
    """Sets of properties of which one has to be there, in words."""
    for choice in model.alternatives:
        groups = [
            " and ".join(group) if group else "none of these" for group in choice.groups
        ]
        words = "exactly one" if choice.exclusive else "at least one"
        yield f"Give {words} of: {'; '.join(groups)}."
