"""Bundling: what other files hold moves into the one tree, and every reference becomes a local pointer."""

from __future__ import annotations

import posixpath
import re
from typing import Any, cast
from urllib.parse import unquote, urlsplit

from triptych.document.data import is_object
from triptych.document.grammar import SECTIONS
from triptych.document.pointers import Path, Token, escape, pointer_to, tokens_of
from triptych.document.resolve import Target
from triptych.document.source import Source
from triptych.document.visit import Reference
from triptych.document.walk import Walker

# File names and keywords that say nothing about what they hold; what stands above them does.
_NAMELESS = frozenset(
    "index schema schemas main openapi definitions components properties items allOf anyOf oneOf "
    "content responses parameters headers requestBodies examples $defs".split()
)
_UNUSABLE = re.compile(r"[^A-Za-z0-9._-]+")


def bundle(walker: Walker, root: Source) -> None:
    """Move every object of another file that a reference leads to among the root's components.

    An object that came into the tree otherwise (within another one, or in place of a path item's
    ``$ref``) stays where it is. A component that is nothing but a reference to another file becomes
    what it refers to. Names are given in the order of the references, so they are the same every time.
    """
    tree: dict[str, Any] = root.tree
    walker.references[:] = [r for r in walker.references if not r.dead]
    holders = {
        id(r.holder): r
        for r in walker.references
        if r.key == "$ref" and len(r.holder) == 1
    }
    adopted = _adopt(tree, holders, root)
    for reference in walker.references:
        target = reference.target = _end(reference, holders, adopted, root)
        start = id(target.node)
        if target.source is root or start in adopted or start not in walker.starts:
            continue
        adopted.add(start)
        kind = "schema" if reference.kind == "mapping" else reference.kind
        components: dict[str, Any] = tree.setdefault("components", {})
        section: dict[str, Any] = components.setdefault(SECTIONS[kind], {})
        section[_name(target, section)] = target.node
    _print(walker.references, tree)


def _adopt(
    tree: dict[str, Any], holders: dict[int, Reference], root: Source
) -> set[int]:
    """Put the targets of components that only refer to another file in the components' place.

    Gives the identities of the targets, and of the components that gave way.
    """
    adopted: set[int] = set()
    for section in _sections(tree):
        for name, holder in list(section.items()):
            reference = holders.get(id(holder))
            if reference is None:
                continue
            target = _end(reference, holders, set(), root)
            if target.source is not root and id(target.node) not in adopted:
                section[name] = target.node
                adopted |= {id(target.node), id(holder)}
    return adopted


def _end(
    reference: Reference, holders: dict[int, Reference], adopted: set[int], root: Source
) -> Target:
    """The target, or, where that is a mere reference in another file, the end of the chain."""
    target = cast("Target", reference.target)
    while (onward := holders.get(id(target.node))) is not None and (
        target.source is not root or id(target.node) in adopted
    ):
        target = cast("Target", onward.target)
    return target


def _sections(tree: dict[str, Any]) -> list[dict[str, Any]]:
    components: Any = tree.get("components")
    if not is_object(components):
        return []
    found = components
    return [
        section for name in SECTIONS.values() if is_object(section := found.get(name))
    ]


def _name(target: Target, taken: dict[str, Any]) -> str:
    """A name from the last telling part of where the object stands, told apart by its file's name."""
    parts = urlsplit(target.source.base).path if "://" in target.source.base else None
    file = (
        unquote(parts) if parts is not None else target.source.base.replace("\\", "/")
    )
    stems = [posixpath.splitext(part)[0] for part in file.split("/") if part]
    telling: list[Token] = [*stems, *tokens_of(target.path)]
    words = [
        clean
        for word in telling
        if isinstance(word, str)
        and word not in _NAMELESS
        and (clean := _UNUSABLE.sub("_", word).strip("_"))
    ] or ["Object"]
    name = words[-1]
    for word in reversed(words[:-1]):
        if name not in taken:
            return name
        name = f"{word}_{name}"
        if len(name) > 60:
            break
    number = 2
    unique = name
    while unique in taken:
        unique = f"{name}_{number}"
        number += 1
    return unique


def _print(references: list[Reference], tree: dict[str, Any]) -> None:
    """Write into every reference the pointer to its target."""
    wanted = {id(cast("Target", r.target).node) for r in references}
    pointers = _component_pointers(tree)
    missing = wanted - pointers.keys()
    if missing:
        pointers |= _search(tree, missing)
    for reference in references:
        node = cast("Target", reference.target).node
        reference.holder[reference.key] = pointers[id(node)]


def _component_pointers(tree: dict[str, Any]) -> dict[int, str]:
    components: Any = tree.get("components")
    if not is_object(components):
        return {}
    return {
        id(node): f"#/components/{section}/{escape(name)}"
        for section, nodes in components.items()
        if is_object(nodes) and section in SECTIONS.values()
        for name, node in nodes.items()
        if is_object(node)
    }


def _search(tree: dict[str, Any], wanted: set[int]) -> dict[int, str]:
    """The pointers of the wanted objects, each at the first place where it stands."""
    found: dict[int, str] = {}
    seen: set[int] = set()
    stack: list[tuple[Any, Path]] = [(tree, None)]
    while stack and len(found) < len(wanted):
        node, path = stack.pop()
        if id(node) in seen:
            continue
        seen.add(id(node))
        if id(node) in wanted:
            found[id(node)] = pointer_to(tokens_of(path))
        if is_object(node):
            members: list[tuple[Token, Any]] = list(node.items())
        else:
            members = list(enumerate(cast("list[Any]", node)))
        stack += [(v, (path, k)) for k, v in members if type(v) in (dict, list)][::-1]
    return found
