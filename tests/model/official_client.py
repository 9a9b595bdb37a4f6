"""The names that an installed client made by hand or generator gives to its calls, read from its source.

Only the standard library's parser is used: nothing of the package is imported or kept.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_VERBS = {"_get", "_post", "_put", "_patch", "_delete", "_get_api_list"}


@dataclass(frozen=True)
class _Module:
    path: Path
    classes: dict[str, ast.ClassDef]
    imports: dict[str, tuple[Path, str]]


def official_names(package: Path, root: str) -> dict[tuple[str, str], set[str]]:
    """(method, path with parameters as ``{}``) -> the dotted names that call it.

    ``root`` is the class in ``_client.py`` whose properties are the top resources.
    """
    modules: dict[Path, _Module] = {}
    names: dict[tuple[str, str], set[str]] = {}

    def module(path: Path) -> _Module:
        if path not in modules:
            modules[path] = _read(path)
        return modules[path]

    def visit(path: Path, class_name: str, prefix: tuple[str, ...]) -> None:
        home = module(path)
        while class_name not in home.classes:
            path, class_name = home.imports[class_name]
            home = module(path)
        for item in home.classes[class_name].body:
            if not isinstance(item, ast.FunctionDef) or item.name.startswith(
                ("with_", "_")
            ):
                continue
            decorators = {ast.unparse(d) for d in item.decorator_list}
            if "cached_property" in decorators:
                if isinstance(item.returns, ast.Name):
                    visit(path, item.returns.id, (*prefix, item.name))
                continue
            for call in _calls(item):
                names.setdefault(call, set()).add(".".join((*prefix, item.name)))

    visit(package / "_client.py", root, ())
    return names


def _read(path: Path) -> _Module:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    imports: dict[str, tuple[Path, str]] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.level:
            base = path.parent
            for _ in range(node.level - 1):
                base = base.parent
            for part in (node.module or "").split("."):
                base = base / part if part else base
            for alias in node.names:
                imports.setdefault(
                    alias.asname or alias.name, (_file(base), alias.name)
                )
    classes = {n.name: n for n in tree.body if isinstance(n, ast.ClassDef)}
    return _Module(path, classes, imports)


def _file(base: Path) -> Path:
    return base / "__init__.py" if base.is_dir() else base.with_suffix(".py")


def _calls(function: ast.FunctionDef) -> Iterator[tuple[str, str]]:
    for node in ast.walk(function):
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and node.func.attr in _VERBS
            and ast.unparse(node.func.value) == "self"
            and node.args
        ):
            path = _path(node.args[0])
            method = node.func.attr.strip("_").upper()
            for keyword in node.keywords:
                if keyword.arg == "method" and isinstance(keyword.value, ast.Constant):
                    method = str(keyword.value.value).upper()
            if path:
                yield method.replace("GET_API_LIST", "GET"), path


def _path(node: ast.expr) -> str | None:
    if isinstance(node, ast.Constant):
        text = str(node.value)
    elif isinstance(node, ast.Call) and node.args:
        return _path(node.args[0])
    elif isinstance(node, ast.JoinedStr):
        text = "".join(
            str(p.value) if isinstance(p, ast.Constant) else "{}" for p in node.values
        )
    else:
        return None
    return re.sub(r"\{[^}]*\}", "{}", text)
