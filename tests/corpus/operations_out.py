"""Which operations a generated client or server has: read from its source, the generator not asked."""

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


def served_by(server: Path) -> set[_Endpoint]:
    """(method, path) of every operation that a server has a route for and a handler with its method."""
    handled: dict[str, set[str]] = {}
    for path in sorted((server / "src").glob("*/handlers/*.py")):
        for node in ast.parse(path.read_bytes()).body:
            if isinstance(node, ast.ClassDef):
                resource = _resource(node)
                if resource is not None:
                    names = {
                        each.name
                        for each in node.body
                        if isinstance(each, ast.AsyncFunctionDef)
                    }
                    handled.setdefault(resource, set()).update(names)
    served: set[_Endpoint] = set()
    for path in sorted((server / "src").glob("*/routers/*.py")):
        for node in ast.parse(path.read_bytes()).body:
            match node:
                case ast.Assign(
                    value=ast.Call(
                        func=ast.Name(id="Router"),
                        args=[ast.Constant(value=str(resource)), *operations],
                    )
                ):
                    served |= {
                        endpoint
                        for endpoint, method in map(_route, operations)
                        if method in handled.get(resource, ())
                    }
                case _:
                    pass
    return served


def _resource(handler: ast.ClassDef) -> str | None:
    for node in handler.body:
        match node:
            case ast.AnnAssign(
                target=ast.Name(id="resource"), value=ast.Constant(value=str(name))
            ):
                return name
            case _:
                pass
    return None


def _route(call: ast.expr) -> tuple[_Endpoint, str]:
    """((method, path), name of the handler's method) of an ``Operation(…)``."""
    match call:
        case ast.Call(
            args=[ast.Constant(value=str(method)), ast.Constant(value=str(path)), *_],
            keywords=keywords,
        ):
            for keyword in keywords:
                if keyword.arg == "method" and isinstance(keyword.value, ast.Constant):
                    return (method, path), str(keyword.value.value)
        case _:
            pass
    raise AssertionError(f"no operation: {ast.unparse(call)[:100]}")


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
                func=ast.Name(id="Operation" | "_Operation")
                | ast.Subscript(value=ast.Name(id="Operation" | "_Operation")),
                args=[
                    ast.Constant(value=str(method)),
                    ast.Constant(value=str(path)),
                    *_,
                ],
            ):
                yield name, (method, path)
            case _:
                continue
