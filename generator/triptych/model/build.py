"""From a document to its Api."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any, Literal, TypeVar

from triptych.document import Document, OperationNode
from triptych.model.answers import answer_shape
from triptych.model.api import Api, Operation, Tag
from triptych.model.context import Context
from triptych.model.directions import assign_directions, references
from triptych.model.documentation import entries, text, words_of
from triptych.model.events import events_of
from triptych.model.extensions import (
    extensions_of,
    mapping,
    method_pattern,
    read,
)
from triptych.model.lock import Lock, Rename
from triptych.model.names import Name
from triptych.model.naming import Candidate, Facts, propose
from triptych.model.operations import code_samples, operation_of
from triptych.model.overrides import Overrides
from triptych.model.pagination import find_pagination
from triptych.model.resources import build_tree, dotted, parse_dotted, settle
from triptych.model.samples import sample_calls
from triptych.model.schemas import Schemas
from triptych.model.security import (
    default_schemes,
    report_unknown,
    schemes_of,
)
from triptych.model.servers import servers_of
from triptych.model.streaming import StreamFinder
from triptych.model.types import Alias, Declaration, Docs, Model
from triptych.model.visibility import operation_id, visible, written_id
from triptych.model.words import parse, stem
from triptych.problems import Problem

_Value = TypeVar("_Value")


@dataclass(frozen=True, slots=True)
class Understanding:
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
    names, renames = _names(context, nodes, overrides, lock or Lock())
    schemes = schemes_of(context)
    known = frozenset(scheme.id for scheme in schemes)
    report_unknown(context, set(default_schemes(context) - known), "#/security")
    operations = [
        operation_of(context, node, names[operation_id(node)], known) for node in nodes
    ]
    events = events_of(context, list(zip(nodes, operations, strict=True)), overrides)
    declarations = context.schemas.declarations()
    operations = _with_behaviour(nodes, operations, declarations, overrides)
    tags = _tags(document, operations)
    api = Api(
        **_about(document),
        servers=servers_of(context, document.tree, "#"),
        security_schemes=schemes,
        operations=tuple(operations),
        root=build_tree(operations, _resource_docs(tags)),
        declarations=MappingProxyType(
            assign_directions(operations, events, declarations)
        ),
        events=events,
        tags=tags,
    )
    return Understanding(
        api=api,
        problems=(*document.problems, *context.schemas.problems, *context.problems),
        lock=Lock(
            MappingProxyType({o.id: dotted(o.resource, o.name) for o in operations})
        ),
        renames=tuple(renames),
    )


# -- names ------------------------------------------------------------------------


def _names(
    context: Context, nodes: Sequence[OperationNode], overrides: Overrides, lock: Lock
) -> tuple[dict[str, Candidate], list[Rename]]:
    facts = [_facts(context, node) for node in nodes]
    proposals = propose(facts, _usual_schemes(context, facts))
    given = {fact.id for fact in facts if fact.given_by}
    places = {operation_id(node): node.pointer for node in nodes}
    fixed: dict[str, Candidate] = {}
    for node in nodes:
        wanted = _said(overrides.methods, node)
        if wanted is not None:
            candidate = parse_dotted(wanted, "named by the configuration")
            if candidate:
                fixed[operation_id(node)] = candidate
            else:
                context.warn(
                    "name-unusable",
                    f"{wanted!r} is no name for {operation_id(node)}: a part of it has no letter.",
                    node.pointer,
                )
    for proposal in proposals:
        if proposal.id in given and proposal.id not in fixed:
            fixed[proposal.id] = proposal.candidates[0]
    for id in places:
        locked = lock.methods.get(id)
        if locked is not None and id not in fixed:
            if candidate := parse_dotted(locked, "kept as the lock has it"):
                fixed[id] = candidate
    names, conflicts = settle(proposals, fixed)
    for conflict in conflicts:
        name = dotted(conflict.wanted.resource, conflict.wanted.name)
        context.warn(
            "name-conflict",
            f"{conflict.id} can't be named '{name}' ({conflict.wanted.reason}): {conflict.obstacle}.",
            places[conflict.id],
            "Give one of them another name.",
        )
    return names, _renames(context, names, lock, places)


def _renames(
    context: Context,
    names: Mapping[str, Candidate],
    lock: Lock,
    places: Mapping[str, str],
) -> list[Rename]:
    found: list[Rename] = []
    for id, candidate in names.items():
        old, new = lock.methods.get(id), dotted(candidate.resource, candidate.name)
        if old is not None and old != new:
            found.append(Rename(id, old, new, candidate.reason))
            context.note(
                "method-renamed",
                f"{id} was '{old}' and is now '{new}': {candidate.reason}.",
                places[id],
            )
    return found


def _facts(context: Context, node: OperationNode) -> Facts:
    raw = node.node
    lists, json = answer_shape(context.resolve, raw, node.pointer)
    schemes = [mapping(entry) for entry in entries(
        raw.get("security", context.document.tree.get("security"))
    )]
    whole, group, method = read(raw, "name"), read(raw, "group"), read(raw, "method")
    group = group or read(node.item, "group")
    method = method or method_pattern(context.document.tree, written_id(node))
    given_group: tuple[Name, ...] | None = None
    given_name: Name | None = None
    if whole and (candidate := parse_dotted(whole.value, "")):
        given_group, given_name = candidate.resource, candidate.name
    else:
        whole = None
        if group:
            parts = tuple(parse(part) for part in group.value.split("."))
            given_group = tuple(part for part in parts if part.words)
        if method and parse(method.value).words:
            given_name = parse(method.value)
    sources = [whole] if whole else [group, method]
    calls = [
        call
        for sample in code_samples(raw)
        if sample.language.lower().startswith("python")
        for call in sample_calls(sample.source)
    ]
    return Facts(
        id=operation_id(node),
        method=node.method,
        path=node.path,
        operation_id=written_id(node),
        tags=tuple(tag for tag in entries(raw.get("tags")) if isinstance(tag, str)),
        lists=lists,
        json=json,
        schemes=tuple(schemes[0]) if len(schemes) == 1 else (),
        given_group=given_group,
        given_name=given_name,
        given_by=" and ".join(found.source for found in sources if found),
        samples=tuple(dict.fromkeys(calls)),
    )


def _usual_schemes(context: Context, facts: Sequence[Facts]) -> frozenset[str]:
    """The schemes that the document asks for by default; without a default, those asked for most."""
    if default := default_schemes(context):
        return default
    counted = Counter(fact.schemes for fact in facts)
    return frozenset(counted.most_common(1)[0][0]) if counted else frozenset()


# -- what the configuration says ----------------------------------------------------


def _said(entries_: Mapping[str, _Value], node: OperationNode) -> _Value | None:
    """The entry for an operation: by its id, by its operationId, or for all (``*``)."""
    for key in (operation_id(node), written_id(node), "*"):
        if key and key in entries_:
            return entries_[key]
    return None


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


# -- behaviour --------------------------------------------------------------------


def _with_behaviour(
    nodes: Sequence[OperationNode],
    operations: Sequence[Operation],
    declarations: Mapping[str, Declaration],
    overrides: Overrides,
) -> list[Operation]:
    finder = StreamFinder(operations, declarations, lambda: _orphans(operations, declarations))
    found: list[Operation] = []
    for node, operation in zip(nodes, operations, strict=True):
        streaming = finder.find(operation, node.node, _said(overrides.streaming, node))
        paging = find_pagination(
            operation, declarations, node.node, _said(overrides.pagination, node)
        )
        if streaming and not streaming.flag and streaming.flag_location is None:
            paging = None
        if streaming or paging:
            operation = replace(operation, streaming=streaming, pagination=paging)
        found.append(operation)
    return found


def _orphans(
    operations: Iterable[Operation], declarations: Mapping[str, Declaration]
) -> frozenset[str]:
    """The declarations that no operation and no other declaration refers to."""
    used: set[str] = set()
    for id, declaration in declarations.items():
        types = []
        if isinstance(declaration, Model):
            types = [field.type for field in declaration.fields]
            types += [declaration.extra] if declaration.extra else []
        elif isinstance(declaration, Alias):
            types = [declaration.type]
        used.update(ref for type_ in types for ref in references(type_) if ref != id)
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
    groups = read(document.tree, "tag_groups")
    return {
        "title": text(info.get("title")),
        "version": str(info.get("version", "")),
        "docs": Docs(
            summary=text(info.get("summary")),
            description=text(info.get("description")),
            external_url=text(mapping(document.tree.get("externalDocs")).get("url")),
        ),
        "license": text(licence.get("identifier")) or text(licence.get("name")),
        "contact_url": text(mapping(info.get("contact")).get("url")),
        "terms_url": text(info.get("termsOfService")),
        "tag_groups": tuple(groups.value) if groups else (),
        "extensions": MappingProxyType(extensions_of(document.tree)),
    }


def _tags(document: Document, operations: Iterable[Operation]) -> tuple[Tag, ...]:
    """The declared tags, then those that operations use without declaration."""
    found: dict[str, Tag] = {}
    for entry in entries(document.tree.get("tags")):
        node = mapping(entry)
        name = node.get("name")
        if isinstance(name, str):
            title, parent, kind = read(node, "title"), node.get("parent"), node.get("kind")
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


@dataclass(frozen=True, slots=True)
class _ResourceDocs:
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
