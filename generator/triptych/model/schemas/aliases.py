"""Aliases that mean only themselves: legal text, but no type in any language."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from msgspec.structs import replace

from triptych.model.schemas.unions import ANY, union
from triptych.model.types import Alias, Declaration, Nullable, Ref, Type, Union
from triptych.problems import Severity


def without_self(
    declarations: dict[str, Declaration],
    report: Callable[[Severity, str, str, str], None],
) -> dict[str, Declaration]:
    """The declarations, with every alias that leads to itself through nothing but aliases and unions mended.

    ``A = A | string`` says no more than ``A = string``, so the repeat is left out; an alias of which
    nothing is left then allows any value. Both are reported. Recursion through a list, a map or a
    model is fine and untouched.
    """
    found = dict(declarations)
    for key in _in_cycles(found):
        alias = found[key]
        if not isinstance(alias, Alias) or key not in _reachable(found, alias.type):
            continue
        type = _without(alias.type, key, found)
        report(
            Severity.WARNING,
            "alias-cycle",
            "This schema is defined as itself; "
            + ("any value is allowed." if type is None else "the repeat is left out."),
            key,
        )
        found[key] = replace(alias, type=ANY if type is None else type)
    return found


def _direct(type: Type) -> Iterator[str]:
    match type:
        case Ref(id):
            yield id
        case Nullable(inner):
            yield from _direct(inner)
        case Union(variants):
            for variant in variants:
                yield from _direct(variant)
        case _:
            return


def _reachable(declarations: dict[str, Declaration], type: Type) -> set[str]:
    seen: set[str] = set()
    stack = list(_direct(type))
    while stack:
        key = stack.pop()
        if key not in seen:
            seen.add(key)
            target = declarations.get(key)
            if isinstance(target, Alias):
                stack.extend(_direct(target.type))
    return seen


def _in_cycles(declarations: dict[str, Declaration]) -> list[str]:
    """The aliases that may lie on a cycle: what is left when those with no way on are taken away, again and again."""
    onward = {
        key: {
            id
            for id in _direct(declaration.type)
            if isinstance(declarations.get(id), Alias)
        }
        for key, declaration in declarations.items()
        if isinstance(declaration, Alias)
    }
    before: dict[str, list[str]] = {}
    for key, targets in onward.items():
        for target in sorted(targets):
            before.setdefault(target, []).append(key)
    done = [key for key, targets in onward.items() if not targets]
    while done:
        ended = done.pop()
        for key in before.get(ended, ()):
            onward[key].discard(ended)
            if not onward[key]:
                done.append(key)
    return [key for key, targets in onward.items() if targets]


def _without(type: Type, key: str, declarations: dict[str, Declaration]) -> Type | None:
    """The type without the variants that lead back to ``key``; None if nothing is left."""
    match type:
        case Nullable(inner):
            left = _without(inner, key, declarations)
            return None if left is None else Nullable(left)
        case Union(variants, discriminator):
            kept = [
                v
                for variant in variants
                if (v := _without(variant, key, declarations)) is not None
            ]
            if len(kept) == len(variants):
                return type
            return union(kept, discriminator) if kept else None
        case Ref(id):
            leads_back = id == key or key in _reachable(declarations, type)
            return None if leads_back else type
        case _:
            return type
