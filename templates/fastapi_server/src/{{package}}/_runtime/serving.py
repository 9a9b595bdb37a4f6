"""Running a server: ``python -m`` and the name of its package."""

from __future__ import annotations

import argparse
import logging
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import fields, replace
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, cast

from .settings import Cors, Settings

if TYPE_CHECKING:
    from .operation import Api

__all__ = ["main", "settings_from"]


def main(
    api: Api,
    *,
    factory: str | None = None,
    arguments: Sequence[str] | None = None,
    run: Callable[..., None] | None = None,
) -> None:
    """Parse a command line and serve until interrupted.

    Args:
        api: What is served.
        factory: The default of ``--app``: ``module:function`` of what makes the application.
        arguments: Instead of ``sys.argv``.
        run: Instead of ``uvicorn.run``, for tests.

    Raises:
        SystemExit: The command line is wrong, or there is no application.
    """
    given = _parser(api, factory or "").parse_args(arguments)
    os.environ.update(_environment(api, given))
    sys.path.insert(0, os.getcwd())
    logging.basicConfig(
        level=given.log_level.upper(),
        format="%(asctime)s %(levelname)s %(name)s %(message)s",
    )
    application: Any
    if given.mock:
        mock = import_module(f"{api.package}._runtime.mock")
        application = mock.mock_app(
            api, seed=given.seed, stateful=given.stateful, keys=given.key
        )
    elif not given.app:
        raise SystemExit("Say with --app module:function what makes the application.")
    elif given.reload or given.workers > 1:
        application = given.app
    else:
        application = _load(given.app)
    if run is None:
        import uvicorn

        run = uvicorn.run
    options: dict[str, Any] = {}
    if given.reload:
        options["reload"] = True
    if given.workers > 1:
        options["workers"] = given.workers
    # The runtime's own access log shows no secrets.
    run(
        application,
        factory=isinstance(application, str),
        host=given.host,
        port=given.port,
        log_level=given.log_level,
        log_config=None,
        access_log=False,
        server_header=False,
        **options,
    )


def _parser(api: Api, factory: str) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog=f"python -m {api.package}", description=f"Serve {api.title}."
    )
    add = parser.add_argument
    add("--host", default="127.0.0.1", help="the address to listen on (%(default)s)")
    add("--port", type=int, default=8000, help="the port to listen on (%(default)s)")
    add(
        "--app",
        default=factory,
        metavar="MODULE:FUNCTION",
        help="what makes the application" + (" (%(default)s)" if factory else ""),
    )
    add(
        "--development",
        action="store_true",
        help="hold answers against the specification, and show what goes wrong inside",
    )
    add("--reload", action="store_true", help="start anew when the code changes")
    add("--workers", type=int, default=1, help="how many processes (%(default)s)")
    levels = ["critical", "error", "warning", "info", "debug"]
    add("--log-level", default="info", choices=levels, help="what is logged")
    mock = parser.add_argument_group("mock mode")
    mock.add_argument(
        "--mock",
        action="store_true",
        help="answer with examples; no handlers are needed",
    )
    mock.add_argument(
        "--seed", type=int, default=0, help="varies the values that no example gives"
    )
    mock.add_argument(
        "--stateful", action="store_true", help="keep what is created, in memory"
    )
    mock.add_argument(
        "--key",
        action="append",
        help="accept no credentials but this (may be repeated; default: any)",
    )
    return parser


def _load(name: str) -> Any:
    """The application that ``module:function`` makes (or is)."""
    module, colon, attribute = name.partition(":")
    if not colon:
        raise SystemExit(f"{name!r} is not of the form module:function.")
    try:
        found: Any = import_module(module)
        for step in attribute.split("."):
            found = getattr(found, step)
    except (ImportError, AttributeError) as error:
        raise SystemExit(f"{name!r} can't be loaded: {error}") from error
    # An application takes what a request is made of; a function that takes nothing makes one.
    return found if hasattr(found, "router") else found()


def prefix_of(package: str) -> str:
    """What the names of a package's environment variables begin with."""
    return package.replace(".", "_").upper()


def _environment(api: Api, given: argparse.Namespace) -> dict[str, str]:
    """What processes that are started anew have to know."""
    if not given.development:
        return {}
    return {f"{prefix_of(api.package)}_DEVELOPMENT": "1"}


_TRUE: Final = frozenset({"1", "true", "yes", "on"})


def settings_from(package: str, environment: dict[str, str] | None = None) -> Settings:
    """Settings as environment variables have them: ``<PACKAGE>_MAX_BODY_BYTES`` and so on, one for each.

    Lists are separated by commas; ``<PACKAGE>_CORS_ORIGINS`` has the origins of ``cors``.

    Raises:
        ValueError: A number is none.
    """
    values = os.environ if environment is None else environment
    prefix = f"{prefix_of(package)}_"
    settings = Settings()
    changes: dict[str, Any] = {}
    for field in fields(settings):
        text = values.get(prefix + field.name.upper())
        if text is None or field.name == "cors":
            continue
        default: Any = getattr(settings, field.name)
        if isinstance(default, bool) or default is None:
            changes[field.name] = text.strip().lower() in _TRUE
        elif isinstance(default, (int, float)):
            changes[field.name] = cast(Any, type(default))(text)
        elif isinstance(default, str):
            changes[field.name] = text
        else:
            changes[field.name] = _listed(text)
    origins = values.get(f"{prefix}CORS_ORIGINS")
    if origins:
        changes["cors"] = Cors(origins=_listed(origins))
    return replace(settings, **changes)


def _listed(text: str) -> tuple[str, ...]:
    return tuple(each.strip() for each in text.split(",") if each.strip())
