"""Packages whose names are imported when they are first asked for (PEP 562)."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any

__all__ = ["lazy_module"]


def lazy_module(
    package: str, modules: Mapping[str, str]
) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """The ``__getattr__`` and ``__dir__`` of a package that loads its public names on first use.

    A generated ``__init__.py`` shows the names to type checkers by imports and gets them at run time by::

        if TYPE_CHECKING:
            from .thing import Thing as Thing
        else:
            __getattr__, __dir__ = lazy_module(__name__, {"thing": "Thing"})

    A ``__getattr__`` that type checkers see would have them take any name, misspelt ones too.

    ``__all__`` is answered too, for ``from package import *``.

    Args:
        package: The package's ``__name__``.
        modules: Relative module (dots go down, a leading ``.`` goes up as in an import) to the names
            it exports, separated by spaces. A module that exports its own name (a submodule) names itself.
    """
    homes: dict[str, str] = {}

    def names() -> dict[str, str]:
        if not homes:
            for module, exported in modules.items():
                for name in exported.split():
                    homes[name] = module
        return homes

    def get(name: str) -> Any:
        if name == "__all__":
            return list(names())
        home = names().get(name)
        if home is None:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        module = import_module(f".{home}", package)
        value = module if home == name else getattr(module, name)
        setattr(sys.modules[package], name, value)
        return value

    def list_names() -> list[str]:
        return sorted({*names(), *vars(sys.modules[package])})

    return get, list_names
