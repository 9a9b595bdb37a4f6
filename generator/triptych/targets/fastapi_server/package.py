"""The package around handlers and routes: metadata, the application and the files that are copied."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from triptych.files import FileSpec
from triptych.languages.python.docstrings import quoted, wrap
from triptych.languages.python.imports import statement_import
from triptych.languages.python.layout import WIDTH, bracketed
from triptych.languages.python.lazy_packages import joined_names, lazy_package
from triptych.languages.python.models import Module
from triptych.languages.python.text import string, toml
from triptych.model.api import Api
from triptych.targets.fastapi_server.mock import mock_book
from triptych.targets.fastapi_server.routers import (
    base_paths,
)
from triptych.targets.fastapi_server.security import security_view
from triptych.targets.fastapi_server.settled import Settled

_SOURCE = "src/{{package}}"

_PUBLIC = (
    "ApiKey",
    "Authenticator",
    "BaseModel",
    "Basic",
    "Bearer",
    "Cors",
    "Credential",
    "Download",
    "FileResult",
    "Handler",
    "HandlerProvider",
    "Http",
    "MutualTls",
    "NotAllowed",
    "NotAuthenticated",
    "NotImplementedOperation",
    "Reject",
    "ServerSentEvent",
    "Settings",
    "Stream",
    "Upload",
    "current_request",
)
"""What the package gives of the runtime beside the outcomes, which are in ``outcomes``."""


def package_files(
    api: Api,
    settled: Settled,
    types: Sequence[Module],
    handlers: Sequence[Module],
    folder: str,
) -> list[FileSpec]:
    """Metadata, the application, the lazy packages, the document itself and the runtime."""
    options = settled.options
    files = [
        FileSpec("pyproject.toml", "pyproject.toml.jinja", _project(settled, folder)),
        FileSpec(".gitignore", ".gitignore"),
        FileSpec(f"{folder}/_runtime/", f"{_SOURCE}/_runtime/"),
        FileSpec(f"{folder}/py.typed", f"{_SOURCE}/py.typed"),
        FileSpec(f"{folder}/outcomes.py", f"{_SOURCE}/outcomes.py"),
        FileSpec(
            f"{folder}/openapi.json",
            f"{_SOURCE}/openapi.json",
            content=api.source.encode("utf-8", "backslashreplace"),
        ),
        FileSpec(
            f"{folder}/mock.json",
            f"{_SOURCE}/mock.json",
            content=mock_book(api).encode("utf-8", "backslashreplace"),
        ),
        FileSpec(
            f"{folder}/__init__.py", f"{_SOURCE}/__init__.py.jinja", _root(settled)
        ),
        FileSpec(
            f"{folder}/__main__.py", f"{_SOURCE}/__main__.py.jinja", _main(settled)
        ),
        FileSpec(f"{folder}/app.py", f"{_SOURCE}/app.py.jinja", _app(api, settled)),
        FileSpec(
            f"{folder}/security.py", f"{_SOURCE}/security.py.jinja", security_view(api)
        ),
        FileSpec(
            f"{folder}/types/__init__.py",
            f"{_SOURCE}/types/__init__.py.jinja",
            lazy_package(types),
        ),
        FileSpec(
            f"{folder}/handlers/__init__.py",
            f"{_SOURCE}/handlers/__init__.py.jinja",
            lazy_package(handlers),
        ),
    ]
    if options.license == "MIT":
        holder = options.author or f"The authors of {options.distribution}"
        files.append(
            FileSpec("LICENSE", "LICENSE.jinja", {"holder": " ".join(holder.split())})
        )
    return files


def _project(settled: Settled, folder: str) -> dict[str, Any]:
    options = settled.options
    packages = [folder] + ([f"src/{settled.app}"] if settled.app else [])
    return {
        "name": toml(options.distribution),
        "version": toml(options.version),
        "description": toml(" ".join(options.description.split())),
        "license": toml(options.license) if options.license else "",
        "author": toml(options.author) if options.author else "",
        "packages": ", ".join(map(toml, packages)),
    }


def _root(settled: Settled) -> dict[str, Any]:
    text = f"A server of the {settled.title}.".replace("the the ", "the ")
    app = ("create_app", "create_mock")
    return {
        "doc": quoted(wrap(text, WIDTH - 6), ""),
        "version": string(settled.options.version),
        "imports": [statement_import(".app", [f"{n} as {n}"], 1) for n in app]
        + [statement_import("._runtime", [f"{n} as {n}"], 1) for n in _PUBLIC],
        "app_names": string(" ".join(app)),
        "public_names": joined_names(_PUBLIC),
        "all": [
            string(name)
            for name in sorted(
                ["__version__", "handlers", "outcomes", "types", *app, *_PUBLIC]
            )
        ],
    }


def _main(settled: Settled) -> dict[str, Any]:
    return {"factory": string(f"{settled.app}.main:create") if settled.app else "None"}


def _app(api: Api, settled: Settled) -> dict[str, Any]:
    arguments = [
        '__name__.rpartition(".")[0]',
        f"title={string(settled.title)}",
        f"version={string(' '.join(api.version.split()))}",
        "routers=ROUTERS",
    ]
    paths = base_paths(api.servers)
    if paths:
        arguments.append(f"base_paths={_list(map(string, paths))}")
    arguments += ["schemes=SCHEMES", "security=SECURITY"]
    return {"api": bracketed("API: Final = Api(", arguments, ")")}


def _list(codes: Any) -> str:
    return f"[{', '.join(codes)}]"
