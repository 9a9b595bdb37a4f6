"""An OpenAPI document in; a client, a server stub and reference docs out.

    import triptych

    result = triptych.generate(triptych.Config(spec="openapi.yaml"))

Everything public is here; it is imported when first asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from triptych.config import Config, ConfigError, read_config
    from triptych.pipeline import Result, Understood, check, generate, load
    from triptych.problems import (
        Position,
        Problem,
        Severity,
        SpecError,
        TriptychError,
    )
    from triptych.render import TemplateError
    from triptych.workspace import WorkspaceError

__version__ = "0.1.0"

_HOMES = {
    "Config": "triptych.config",
    "ConfigError": "triptych.config",
    "read_config": "triptych.config",
    "Result": "triptych.pipeline",
    "Understood": "triptych.pipeline",
    "check": "triptych.pipeline",
    "generate": "triptych.pipeline",
    "load": "triptych.pipeline",
    "Position": "triptych.problems",
    "Problem": "triptych.problems",
    "Severity": "triptych.problems",
    "SpecError": "triptych.problems",
    "TriptychError": "triptych.problems",
    "TemplateError": "triptych.render",
    "WorkspaceError": "triptych.workspace",
}

__all__ = [
    "Config",
    "ConfigError",
    "Position",
    "Problem",
    "Result",
    "Severity",
    "SpecError",
    "TemplateError",
    "TriptychError",
    "Understood",
    "WorkspaceError",
    "check",
    "generate",
    "load",
    "read_config",
]


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value: object = getattr(import_module(_HOMES[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return [*globals(), *__all__]
