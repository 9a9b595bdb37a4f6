"""The import block of a generated module, from the names it uses."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence

from msgspec import Struct

from triptych.languages.python.layout import WIDTH, exploded

_SOURCES = {
    "typing": (
        "TYPE_CHECKING Annotated Any ClassVar Dict Final List Literal Tuple TypeAlias Union cast"
        " overload"
    ),
    "builtins": "bool bytes dict float int list object str tuple",
    "collections.abc": "AsyncIterator Iterable Mapping Sequence",
    "dataclasses": "dataclass",
    "datetime": "date datetime",
    "functools": "cached_property",
    "pydantic": "Field",
    "typing_extensions": "Required TypeAliasType TypedDict deprecated",
}
_HOME = {name: module for module, names in _SOURCES.items() for name in names.split()}
_ORDER = {module: index for index, module in enumerate(sorted(_SOURCES))}
_THIRD_PARTY = frozenset({"pydantic", "typing_extensions"})


class Imports(Struct, frozen=True):
    """Blocks of import statements, laid out: for run time, and for type checkers only."""

    runtime: str
    checking: str


def imports(
    runtime: Iterable[str],
    checking: Iterable[str],
    *,
    types: Mapping[str, str],
    types_package: str,
    runtime_package: str,
    own: str = "",
    others: Mapping[str, str] | None = None,
) -> Imports:
    """The imports for names that a module uses when it runs, and those only its annotations use.

    Args:
        types: Where each type of the Api is defined (a module of ``types_package``). Anything
            that is neither there nor in the standard library comes from ``runtime_package``.
        types_package: As seen from the module: ``.`` within it, else ``..types``.
        own: Name of the module itself, in ``types_package``: what it defines is not imported.
        others: Where anything else comes from; it precedes all that is said above.
    """
    now = set(runtime)
    later = set(checking) - now

    def home(name: str) -> str:
        """The module to import a name from; "" when it is defined where it is used."""
        if others and name in others:
            return others[name]
        original = _original(name, types)
        if original in types and (original == name or not name.startswith("_")):
            module = types[original]
            if module == own:
                return ""
            return f".{module}" if types_package == "." else types_package
        return _HOME.get(original, runtime_package)

    if any(map(home, later)):
        now.add("TYPE_CHECKING")
    return Imports(_block(now, types, home, ""), _block(later, types, home, "    "))


def _original(name: str, types: Mapping[str, str]) -> str:
    """What is imported: ``_date`` stands for ``date``, and ``Thing_`` for the type ``Thing``."""
    if name in types:
        return name
    if name.endswith("_") and name[:-1] in types:
        return name[:-1]
    return name.removeprefix("_")


def _block(
    names: Iterable[str],
    types: Mapping[str, str],
    home: Callable[[str], str],
    indent: str,
) -> str:
    by_module: dict[str, list[str]] = defaultdict(list)
    for name in names:
        module = home(name)
        if module:
            original = _original(name, types)
            by_module[module].append(
                name if original == name else f"{original} as {name}"
            )
    lines: list[str] = []
    previous = None
    for module in sorted(by_module, key=_rank):
        group = _rank(module)[0]
        if previous is not None and group != previous:
            lines.append("")
        previous = group
        names = sorted(by_module[module], key=_case)
        lines.append(f"{indent}{statement_import(module, names, len(indent) // 4)}")
    return "\n".join(lines)


def _case(name: str) -> tuple[int, str]:
    """Constants first, then classes, then the rest, as import sorters have it."""
    return (0 if name.isupper() else 1 if name[0].isupper() else 2), name


def _rank(module: str) -> tuple[int, int, str]:
    """Standard library, third party, the package itself from its root down."""
    if module.startswith("."):
        return 2, -(len(module) - len(module.lstrip("."))), module
    return (1 if module in _THIRD_PARTY else 0), 0, module


def statement_import(module: str, names: Sequence[str], depth: int) -> str:
    """An import statement, laid out; its first line's indentation is the caller's."""
    line = f"from {module} import {', '.join(names)}"
    if len(line) + 4 * depth <= WIDTH:
        return line
    return exploded(f"from {module} import (", names, ")", depth)
