"""From texts to JSON: what parameters and form fields say, by the type they are to be.

On the wire there are only texts: ``limit=5``.  What was sent becomes a tree of texts, lists, objects and files;
the type then says what each text stands for (``"5"`` is 5 for an integer, and stays text for a string), and
the JSON that results is validated as strictly as a JSON body is.  A text that can't be what the type says is
left as it is: the validation tells.
"""

from __future__ import annotations

import builtins
import enum
import re
import types
from collections.abc import Callable
from inspect import get_annotations
from typing import (
    Any,
    Final,
    Literal,
    cast,
    get_args,
    get_origin,
)

import pydantic

from .files import Bytes, Upload
from .guards import is_array, is_object
from .linking import is_model
from .shapes import UNIONS, bare, model_fields_of, variants_of

__all__ = [
    "Parsed",
    "Reader",
    "Tree",
    "reader_of",
]

_INTEGER: Final = re.compile(r"-?[0-9]{1,400}")
_NUMBER: Final = re.compile(r"-?[0-9]{1,400}(\.[0-9]{1,400})?([eE][+-]?[0-9]{1,3})?")
# What stands for a value that is there but is of no use, so that it isn't taken for one that is missing.
_USELESS: Final[list[Any]] = [[[]]]


class Parsed:
    """A part of the tree that is JSON already."""

    __slots__ = ("value",)

    def __init__(self, value: Any) -> None:
        self.value: Final = value


Tree = Any  # str | Parsed | Upload | list[Tree] | dict[str, Tree]
Reader = Callable[[Tree, list[Upload]], Any]


def reader_of(type: Any, module: str = "") -> Reader:
    """What turns a tree into JSON data for a type.

    A file becomes its number in the list that the reader is given, to which it is added.
    """
    type, module = bare(type, module)
    try:
        known = _readers.get(type)
    except TypeError:
        return _make(type, module)
    if known is None:
        # Of a recursive type the reader is looked up when it is needed.
        _readers[type] = lambda tree, files: _readers[type](tree, files)
        known = _readers[type] = _make(type, module)
    return known


_readers: dict[Any, Reader] = {}


def _make(type: Any, module: str) -> Reader:
    if is_model(type):
        return _model_reader(type)
    origin = get_origin(type) or type
    args = get_args(type)
    if origin in UNIONS:
        return _union_reader(list(variants_of(type, module)))
    if origin is Literal:
        return _values_reader(args)
    if origin is list or origin is set:
        item = args[0] if args else Any
        return _list_reader(reader_of(item, module))
    if origin is tuple:
        return _tuple_reader([reader_of(arg, module) for arg in args if arg is not ...])
    if origin is dict:
        value = args[1] if args else Any
        return _map_reader(reader_of(value, module))
    if isinstance(type, builtins.type) and issubclass(type, enum.Enum):
        return _values_reader(tuple(member.value for member in type))
    return _LEAVES.get(type, _text)


def _text(tree: Tree, files: list[Upload]) -> Any:
    if isinstance(tree, str):
        return tree
    if isinstance(tree, Parsed):
        return tree.value
    return _useless(tree)


def _useless(tree: Tree) -> Any:
    """JSON for what does not fit, of the kind that it is, so that the validation can say what it is not."""
    if isinstance(tree, Parsed):
        return tree.value
    if isinstance(tree, str):
        return tree
    return {} if isinstance(tree, dict) else _USELESS


def _any(tree: Tree, files: list[Upload]) -> Any:
    if is_array(tree):
        return [_any(each, files) for each in tree]
    if is_object(tree):
        return {name: _any(each, files) for name, each in tree.items()}
    return _text(tree, files)


def _upload(tree: Tree, files: list[Upload]) -> Any:
    if isinstance(tree, str):
        content = tree.encode()
        tree = Upload(Bytes(content), content_type="text/plain", size=len(content))
    if isinstance(tree, Upload):
        files.append(tree)
        return len(files) - 1
    return "" if isinstance(tree, Parsed) else _useless(tree)


def _integer(tree: Tree, files: list[Upload]) -> Any:
    if isinstance(tree, str) and _INTEGER.fullmatch(tree):
        return int(tree)
    return _text(tree, files)


def _number(tree: Tree, files: list[Upload]) -> Any:
    if isinstance(tree, str):
        if _INTEGER.fullmatch(tree):
            return int(tree)
        if _NUMBER.fullmatch(tree):
            return float(tree)
    return _text(tree, files)


_BOOLEANS: Final = {"true": True, "false": False}


def _boolean(tree: Tree, files: list[Upload]) -> Any:
    if isinstance(tree, str):
        return _BOOLEANS.get(tree, tree)
    return _text(tree, files)


def _null(tree: Tree, files: list[Upload]) -> Any:
    return None if tree in ("", "null") else _text(tree, files)


_LEAVES: Final[dict[Any, Reader]] = {
    Any: _any,
    object: _any,
    int: _integer,
    float: _number,
    bool: _boolean,
    None: _null,
    types.NoneType: _null,
    Upload: _upload,
}


def _values_reader(values: tuple[Any, ...]) -> Reader:
    texts = {
        str(value).lower() if isinstance(value, bool) else str(value): value
        for value in values
        if not isinstance(value, str)
    }
    strings = {value for value in values if isinstance(value, str)}

    def read(tree: Tree, files: list[Upload]) -> Any:
        if isinstance(tree, str) and tree not in strings:
            return texts.get(tree, tree)
        return _text(tree, files)

    return read


def _items(tree: Tree) -> list[Tree] | None:
    """What a list is made of: several values, one, or an object with numbers for names."""
    if is_array(tree):
        return tree
    if is_object(tree):
        if tree and all(name.isdecimal() and len(name) < 6 for name in tree):
            return [tree[name] for name in sorted(tree, key=int)]
        return [tree]
    return None if isinstance(tree, Parsed) else [tree]


def _list_reader(item: Reader) -> Reader:
    def read(tree: Tree, files: list[Upload]) -> Any:
        if isinstance(tree, Parsed) and not isinstance(tree.value, list):
            return [tree.value]
        items = _items(tree)
        if items is None:
            return cast(Parsed, tree).value
        return [item(each, files) for each in items]

    return read


def _tuple_reader(readers: list[Reader]) -> Reader:
    def read(tree: Tree, files: list[Upload]) -> Any:
        items = _items(tree)
        if items is None:
            return tree.value
        rest = readers[-1] if readers else _any
        return [
            (readers[n] if n < len(readers) else rest)(each, files)
            for n, each in enumerate(items)
        ]

    return read


def _map_reader(value: Reader) -> Reader:
    def read(tree: Tree, files: list[Upload]) -> Any:
        if not is_object(tree):
            return _text(tree, files)
        return {name: value(each, files) for name, each in tree.items()}

    return read


def _model_reader(model: type[pydantic.BaseModel]) -> Reader:
    fields = {
        name: reader_of(annotation, model.__module__)
        for name, annotation in model_fields_of(model).items()
    }
    extra = _extra_reader(model)

    def read(tree: Tree, files: list[Upload]) -> Any:
        if not is_object(tree):
            return _text(tree, files)
        return {
            name: fields.get(name, extra)(each, files) for name, each in tree.items()
        }

    return read


def _extra_reader(model: type[pydantic.BaseModel]) -> Reader:
    for base in model.__mro__:
        annotation: Any = get_annotations(base).get("__pydantic_extra__")
        if annotation is not None and base is not pydantic.BaseModel:
            annotation, module = bare(annotation, base.__module__)
            args = get_args(annotation)
            return reader_of(args[1], module) if len(args) == 2 else _any
    return _any


def _union_reader(variants: list[tuple[Any, str]]) -> Reader:
    """Reads what one of the variants would: the first whose own validation accepts it, texts last.

    Where all variants read the same there is nothing to choose.
    """
    # "5" is an integer rather than text, where both are allowed, and "" text rather than null.
    ordered = sorted(variants, key=lambda each: _rank(each[0]))
    readers = [(reader_of(variant, module), variant) for variant, module in ordered]

    def read(tree: Tree, files: list[Upload]) -> Any:
        if len(readers) == 1:
            return readers[0][0](tree, files)
        known = len(files)
        candidates: list[tuple[Any, Any, list[Upload]]] = []
        for reader, variant in readers:
            value = reader(tree, files)
            added = files[known:]
            del files[known:]
            if not any(_same(value, each) for each, _, _ in candidates):
                candidates.append((value, variant, added))
        chosen = candidates[0]
        if len(candidates) > 1:
            for candidate in candidates:
                if _accepts(candidate[1], candidate[0], [*files, *candidate[2]]):
                    chosen = candidate
                    break
        files += chosen[2]
        return chosen[0]

    return read


def _rank(variant: Any) -> int:
    if get_origin(variant) is Literal:
        return 0
    if variant is str:
        return 2
    if variant in (list, tuple) or get_origin(variant) in (list, tuple, set):
        # One value is a list only where it is nothing else.
        return 3
    if variant is None or variant is types.NoneType:
        return 4
    return 1


def _same(one: Any, other: Any) -> bool:
    return type(one) is type(other) and one == other


def _accepts(type: Any, value: Any, files: list[Upload]) -> bool:
    from .codecs import codec_of_type

    try:
        codec_of_type(type).validate(value, files)
    except pydantic.ValidationError:
        return False
    return True
