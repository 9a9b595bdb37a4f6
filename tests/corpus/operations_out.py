"""Which operations a generated client offers: read from its source, the generator not asked."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

_Endpoint = tuple[str, str]


def operations_of(client: Path) -> set[_Endpoint]:
    """(method, path) of every operation that has a method in a sync class and one in an async class.

    A descriptor is a module-level ``NAME = Operation("GET", "/path", …)``; a method has it when its
    body names it.
    """
    sync: set[_Endpoint] = set()
    asynchronous: set[_Endpoint] = set()
    for path in sorted((client / "src").rglob("*.py")):
        try:
            tree = ast.parse(path.read_bytes())
        except SyntaxError:
            continue  # A finding of its own; what is in there can't be called.
        descriptors = dict(_descriptors(tree))
        if not descriptors:
            continue
        for node in ast.walk(tree):
            if isinstance(node, ast.ClassDef) and node.bases:
                # By its base: a resource of the API may be called Async-something itself.
                base = ast.unparse(node.bases[0])
                mine = asynchronous if "Async" in base else sync
                names = {n.id for n in ast.walk(node) if isinstance(n, ast.Name)}
                mine.update(descriptors[name] for name in names & descriptors.keys())
    return sync & asynchronous


def _descriptors(tree: ast.Module) -> Iterator[tuple[str, _Endpoint]]:
    for statement in tree.body:
        match statement:
            case ast.AnnAssign(
                target=ast.Name(id=name), value=ast.Call() as call
            ) | ast.Assign(targets=[ast.Name(id=name)], value=ast.Call() as call):
                pass
            case _:
                continue
        match call:
            case ast.Call(
                func=ast.Name(id="Operation")
                | ast.Subscript(value=ast.Name(id="Operation")),
                args=[
                    ast.Constant(value=str(method)),
                    ast.Constant(value=str(path)),
                    *_,
                ],
            ):
                yield name, (method, path)
            case _:
                continue
