"""From a document to its Api."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from types import MappingProxyType
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from triptych.document import Document, OperationNode
from triptych.model.api import Api, Contact, Operation, Tag
from triptych.model.context import Context
from triptych.model.directions import Mentions, assign_directions, references
from triptych.model.documentation import words_of
from triptych.model.events import events_of
from triptych.model.extensions import extensions_of, read
from triptych.model.lock import Lock, Rename
from triptych.model.names import Name
from triptych.model.operations import operation_of
from triptych.model.overrides import Overrides
from triptych.model.pagination import BY_CONFIGURATION, find_pagination
from triptych.model.resources import build_tree, dotted
from triptych.model.schemas import Schemas
from triptych.model.security import (
    schemes_of,
)
from triptych.model.servers import servers_of
from triptych.model.settled_names import settled_names
from triptych.model.shown_answers import with_shown_answers
from triptych.model.streaming import StreamFinder
from triptych.model.types import Declaration, Docs
from triptych.model.untyped import entries, mapping, text
from triptych.model.visibility import operation_id, said_of, visible, written_id
from triptych.model.words import parse, stem
from triptych.problems import Problem

_LICENCE = re.compile(r"(?!LicenseRef-|DocumentRef-)[A-Za-z0-9][A-Za-z0-9.-]*\+?")


class Understanding(Struct, frozen=True):
    """What the model makes of a document.

    Attributes:
        api: The Api.
        problems: Warnings and notes, those of the document first.
        lock: The names now in force, to be kept for the next run.
        renames: Operations that are no longer called what the given lock says.
    """

    api: Api
    problems: tuple[Problem, ...]
    lock: Lock
    renames: tuple[Rename, ...]


def build(
    document: Document, overrides: Overrides | None = None, lock: Lock | None = None
) -> Understanding:
    """Understand a document.

    Every operation of the document is in the Api, except those that ``overrides`` or the specification
    itself leave out, which a note counts. Names in ``lock`` are kept unless ``overrides`` or an
    extension say otherwise. Never raises for a document that was loaded.
    """
    overrides = overrides or Overrides()
    context = Context(document, Schemas(document, overrides.types))
    nodes = visible(context, document.operations(), overrides)
    _check_overrides(context, nodes, overrides)
    names, renames = settled_names(context, nodes, overrides, lock or Lock())
    schemes = schemes_of(context)
    known = frozenset(scheme.id for scheme in schemes)
    operations = [
        operation_of(context, node, names[operation_id(node)], known) for node in nodes
    ]
    events = events_of(context, list(zip(nodes, operations, strict=True)), overrides)
    declarations = context.schemas.declarations()
    mentions = Mentions(declarations)
    operations = _with_behaviour(nodes, operations, declarations, mentions, overrides)
    _check_behaviour(context, nodes, operations, overrides)
    tags = _tags(document, operations)
    api = Api(
        **_about(document),
        servers=servers_of(context, document.tree),
        security_schemes=schemes,
        operations=tuple(operations),
        root=build_tree(operations, _resource_docs(tags)),
        declarations=MappingProxyType(
            assign_directions(operations, events, declarations, mentions)
        ),
        events=events,
        tags=tags,
        source=document.published,
        rules=context.schemas,
    )
    return Understanding(
        api=api,
        problems=(*document.problems, *context.schemas.problems, *context.problems),
        lock=Lock(
            MappingProxyType({o.id: dotted(o.resource, o.name) for o in operations})
        ),
        renames=tuple(renames),
    )


# -- what the configuration says ----------------------------------------------------


def _check_overrides(
    context: Context, nodes: Iterable[OperationNode], overrides: Overrides
) -> None:
    """Warn of entries that name no operation: a typing error must not go unnoticed."""
    known = {"*"}
    for node in nodes:
        known.update((operation_id(node), written_id(node)))
    sections: dict[str, Mapping[str, object]] = {
        "methods": overrides.methods,
        "pagination": overrides.pagination,
        "streaming": overrides.streaming,
    }
    for section, given in sections.items():
        for key in given:
            if key not in known:
                context.warn(
                    "override-unused",
                    f"The configuration's {section} speak of {key!r}, which is no operation.",
                    "#/paths",
                )


def _check_behaviour(
    context: Context,
    nodes: Iterable[OperationNode],
    operations: Iterable[Operation],
    overrides: Overrides,
) -> None:
    """Warn of what is said about one operation and fits nothing that it has."""
    for node, operation in zip(nodes, operations, strict=True):
        misfits: list[str] = []
        page = said_of(overrides.pagination, node, alone=True)
        found = operation.pagination
        if page and (found is None or found.reason != BY_CONFIGURATION):
            misfits.append("pagination")
        stream = said_of(overrides.streaming, node, alone=True)
        if stream and (
            operation.streaming is None
            or (stream.flag and stream.flag != operation.streaming.flag)
        ):
            misfits.append("streaming")
        for section in misfits:
            context.warn(
                "override-unused",
                f"What the configuration says about the {section} of {operation.id} fits nothing that it has.",
                node.pointer,
                "Name its parameters and the fields of its answer as they are written here.",
            )


# -- behaviour --------------------------------------------------------------------


def _with_behaviour(
    nodes: Sequence[OperationNode],
    operations: Sequence[Operation],
    declarations: Mapping[str, Declaration],
    mentions: Mentions,
    overrides: Overrides,
) -> list[Operation]:
    orphans = lru_cache(maxsize=1)(lambda: _orphans(operations, declarations, mentions))
    finder = StreamFinder(operations, declarations, orphans)
    found: list[Operation] = []
    for node, operation in zip(nodes, operations, strict=True):
        streaming = finder.find(
            operation, node.node, said_of(overrides.streaming, node)
        )
        paging = find_pagination(
            operation, declarations, node.node, said_of(overrides.pagination, node)
        )
        if streaming and not streaming.flag and streaming.flag_location is None:
            paging = None
        if streaming or paging:
            operation = replace(operation, streaming=streaming, pagination=paging)
        operation = with_shown_answers(operation, node.node)
        found.append(operation)
    return found


def _orphans(
    operations: Iterable[Operation], declarations: Iterable[str], mentions: Mentions
) -> frozenset[str]:
    """The declarations that no operation and no other declaration refers to."""
    used = {ref for id in declarations for ref in mentions.of(id).all if ref != id}
    for operation in operations:
        bodies = [operation.body] if operation.body else []
        for holder in (*operation.responses, *bodies):
            for content in holder.contents:
                for type_ in (content.type, content.item):
                    used.update(references(type_) if type_ else ())
    return frozenset(id for id in declarations if id not in used)


# -- around the operations ----------------------------------------------------------


def _about(document: Document) -> dict[str, Any]:
    info = mapping(document.tree.get("info"))
    licence = mapping(info.get("license"))
    contact = mapping(info.get("contact"))
    external = mapping(document.tree.get("externalDocs"))
    groups = read(document.tree, "tag_groups")
    return {
        "title": text(info.get("title")),
        "version": str(info.get("version", "")),
        "docs": Docs(
            summary=text(info.get("summary")),
            description=text(info.get("description")),
            external_url=text(external.get("url")),
            external_words=text(external.get("description")),
        ),
        "license": text(licence.get("identifier")) or text(licence.get("name")),
        "license_url": text(licence.get("url")) or _spdx(licence.get("identifier")),
        "contact": Contact(
            name=text(contact.get("name")),
            url=text(contact.get("url")),
            email=text(contact.get("email")),
        ),
        "terms_url": text(info.get("termsOfService")),
        "tag_groups": tuple(groups.value) if groups else (),
        "extensions": MappingProxyType(extensions_of(document.tree)),
    }


def _spdx(identifier: Any) -> str:
    """Where a licence can be read, from its SPDX identifier; "" for expressions of several, and others' own."""
    known = isinstance(identifier, str) and _LICENCE.fullmatch(identifier.strip())
    return f"https://spdx.org/licenses/{known[0]}.html" if known else ""


def _tags(document: Document, operations: Iterable[Operation]) -> tuple[Tag, ...]:
    """The declared tags, then those that operations use without declaration."""
    found: dict[str, Tag] = {}
    for entry in entries(document.tree.get("tags")):
        node = mapping(entry)
        name = node.get("name")
        if isinstance(name, str):
            title, parent, kind = (
                read(node, "title"),
                node.get("parent"),
                node.get("kind"),
            )
            found[name] = Tag(
                name=name,
                title=title.value if title else text(node.get("summary")),
                parent=parent if isinstance(parent, str) else None,
                kind=kind if isinstance(kind, str) else None,
                docs=words_of(node),
            )
    for operation in operations:
        for name in operation.tags:
            found.setdefault(name, Tag(name=name))
    return tuple(found.values())


class _ResourceDocs(Struct, frozen=True):
    by_stem: Mapping[tuple[str, ...], Tag]
    by_name: Mapping[str, Tag]

    def __call__(self, path: tuple[Name, ...], operations: Sequence[Operation]) -> Docs:
        """The words of the tag that has the resource's name, else of the one that all its operations share."""
        if tag := self.by_stem.get(stem(path[-1])):
            return tag.docs
        shared = {operation.tags for operation in operations}
        if len(shared) == 1 and len(tags := next(iter(shared))) == 1 and len(path) == 1:
            return self.by_name[tags[0]].docs
        return Docs()


def _resource_docs(tags: Sequence[Tag]) -> _ResourceDocs:
    return _ResourceDocs(
        {stem(parse(tag.name)): tag for tag in reversed(tags)},
        {tag.name: tag for tag in tags},
    )
