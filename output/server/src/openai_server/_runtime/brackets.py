"""Nested values in the names of form fields and query parameters: ``a[b][c]=``, ``a[]=``, ``a[0][b]=``."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, Final, cast

from .guards import is_array, is_object
from .mistakes import Mistake, Refusal, pointer

__all__ = ["grow", "steps_of"]

_STEP: Final = re.compile(r"\[([^\[\]]*)\]")
_DEEPEST: Final = 32
_MOST_ITEMS: Final = 10_000


def steps_of(key: str) -> list[str]:
    """The steps that a key stands for: ``a[b][]`` for ``a``, ``b`` and ""."""
    name, bracket, rest = key.partition("[")
    if not bracket or not name:
        return [key]
    rest = bracket + rest
    steps = _STEP.findall(rest)
    # What is not brackets all the way is a name that happens to have some.
    if sum(len(step) + 2 for step in steps) != len(rest):
        return [key]
    return [name, *steps]


def grow(pairs: Iterable[tuple[list[str], Any]], place: str) -> dict[str, Any]:
    """The tree of (steps, value) pairs; of several values for the same steps comes a list.

    Raises:
        Refusal: A step goes into a value, or there are too many.
    """
    root: dict[str, Any] = {}
    for steps, value in pairs:
        if len(steps) > _DEEPEST:
            raise Refusal(400, mistakes=[Mistake(place, "is nested too deeply")])
        _put(root, steps, value, place)
    return root


def _put(root: dict[str, Any], steps: list[str], value: Any, place: str) -> None:
    node: Any = root
    for number, step in enumerate(steps):
        last = number == len(steps) - 1
        if is_array(node):
            node = _enter(node, step, steps[number + 1 :], value)
            if node is None:
                return
            continue
        assert is_object(node)
        if last:
            node[step] = _joined(node[step], value) if step in node else value
            return
        into_list = steps[number + 1] == ""
        child: Any = node.get(step)
        if child is None:
            empty: Any = [] if into_list else {}
            child = node[step] = empty
        elif not isinstance(child, list if into_list else (list, dict)):
            where = place + pointer(*steps[: number + 1])
            text = "is given both as one value and as several"
            raise Refusal(400, mistakes=[Mistake(where, text)])
        node = cast(Any, child)


def _enter(items: list[Any], step: str, rest: list[str], value: Any) -> Any:
    """Where in a list the value goes: put there (None), or into what is returned."""
    if not rest:
        items.append(value)
        return None
    # ``a[][b]=1&a[][c]=2``: an object is complete when a name comes again.
    current: Any = items[-1] if items else None
    if not isinstance(current, dict) or (len(rest) == 1 and rest[0] in current):
        current = {}
        items.append(current)
    return cast(Any, current)


def _joined(known: Any, value: Any) -> Any:
    if is_array(known):
        known.append(value)
        return known
    return [known, value]
