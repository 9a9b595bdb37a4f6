"""Names in annotations, imported when a model is first used.

Generated models annotate with the names of other models but import them for type checkers only, so
that loading one loads no other, and cycles are nothing special.  Before Pydantic builds a model, the
names that its annotations hold are put into the globals of its module, and so on through all models it
reaches.  A name is one that the package of the model's module (``types``) exports.
"""

from __future__ import annotations

import builtins
import re
import sys
from collections.abc import Iterator
from importlib import import_module
from inspect import get_annotations
from typing import Any, Final, ForwardRef, TypeGuard, cast, get_args

import pydantic

__all__ = ["is_model", "link_expression", "link_model", "resolve"]

_NAME: Final = re.compile(r"[^\W\d]\w*")


def is_model(type: Any) -> TypeGuard[builtins.type[pydantic.BaseModel]]:
    """Whether a type is a Pydantic model."""
    return isinstance(type, builtins.type) and issubclass(type, pydantic.BaseModel)


_exports: dict[str, frozenset[str]] = {}
_linked: set[int] = set()
# Keeps alive what ``_linked`` knows by its id.
_kept: list[object] = []


def link_model(model: type) -> None:
    """Put the names that a model and all it reaches are annotated with where Pydantic finds them."""
    todo: list[type] = [model]
    while todo:
        current = todo.pop()
        if not _first_time(current):
            continue
        for base in current.__mro__[:-1]:
            if base is current or _first_time(base):
                annotations = get_annotations(base)
                namespace = _namespace(base.__module__)
                for annotation in annotations.values():
                    todo += _models(annotation, namespace)


def link_expression(expression: str, package: str) -> dict[str, Any]:
    """A namespace in which an expression over the exports of ``package`` can be evaluated."""
    namespace: dict[str, Any] = {"__name__": f"{package}._expression"}
    for name in _NAME.findall(expression):
        if name in exports_of(package):
            value = namespace[name] = getattr(sys.modules[package], name)
            # A model alone links itself when it is built; in a union or an alias no one else does it.
            if name != expression or not is_model(value):
                for model in _models(value, namespace):
                    link_model(model)
    return namespace


def exports_of(package: str) -> frozenset[str]:
    """The names that a ``types`` package exports; none for a package that isn't one."""
    names = _exports.get(package)
    if names is None:
        module = import_module(package) if package else None
        names = _exports[package] = frozenset(getattr(module, "__all__", ()))
    return names


def resolve(annotation: Any, module: str) -> Any:
    """The type that a forward reference within an alias stands for, evaluated in the alias's module."""
    if isinstance(annotation, ForwardRef):
        annotation = annotation.__forward_arg__
    if isinstance(annotation, str):
        # The expression comes from a generated module, never from a caller or a server.
        return eval(annotation, _namespace(module))  # noqa: S307
    return annotation


def _models(annotation: object, namespace: dict[str, Any]) -> Iterator[type]:
    """Link what an annotation names into the namespace, and find the models in it."""
    if isinstance(annotation, ForwardRef):
        annotation = annotation.__forward_arg__
    if isinstance(annotation, str):
        package = namespace["__name__"].rpartition(".")[0]
        exports = exports_of(package)
        for name in _NAME.findall(annotation):
            if name in exports:
                if name not in namespace:
                    namespace[name] = getattr(sys.modules[package], name)
                yield from _models(namespace[name], namespace)
        return
    if is_model(annotation):
        yield annotation
        return
    value = getattr(annotation, "__value__", None)
    if value is not None:
        # An alias is evaluated in its own module, by Pydantic as well.
        if _first_time(annotation):
            yield from _models(value, _namespace(cast(Any, annotation).__module__))
        return
    for part in get_args(annotation):
        # The arguments of Literal are values.
        if not isinstance(part, str):
            yield from _models(part, namespace)


def _namespace(module: str) -> dict[str, Any]:
    return sys.modules[module].__dict__


def _first_time(thing: object) -> bool:
    if id(thing) in _linked:
        return False
    _linked.add(id(thing))
    _kept.append(thing)
    return True
