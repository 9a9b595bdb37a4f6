"""The package around the client: its metadata, its ``__init__`` modules and the runtime's files."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from triptych.files import FileSpec
from triptych.languages.python.docstrings import quoted, wrap
from triptych.languages.python.imports import statement_import
from triptych.languages.python.layout import WIDTH
from triptych.languages.python.lazy_packages import joined_names, lazy_package
from triptych.languages.python.models import Module
from triptych.languages.python.surface import Surface
from triptych.languages.python.text import string, toml
from triptych.model.api import Api
from triptych.targets.python_client.options import Options

_SOURCE = "src/{{package}}"

ERRORS = (
    "APIConnectionError",
    "APIError",
    "APIStatusError",
    "APIStreamError",
    "APITimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "ConflictError",
    "DecodeError",
    "InternalServerError",
    "MissingCredentialsError",
    "NotFoundError",
    "PermissionDeniedError",
    "RateLimitError",
    "ResponseValidationError",
    "UnprocessableEntityError",
    "WebhookVerificationError",
)
_PUBLIC = (
    *ERRORS,
    "APIResponse",
    "AsyncAPIResponse",
    "AsyncBinaryResponse",
    "AsyncFile",
    "AsyncMiddleware",
    "AsyncNext",
    "AsyncPage",
    "AsyncPaginator",
    "AsyncStream",
    "BaseModel",
    "BinaryResponse",
    "File",
    "Middleware",
    "Next",
    "Omit",
    "Page",
    "PageOptions",
    "RequestOptions",
    "Stream",
    "Timeout",
    "omit",
)


def package_files(
    api: Api,
    surface: Surface,
    options: Options,
    modules: Sequence[Module],
    folder: str,
) -> list[FileSpec]:
    """Metadata, ``py.typed``, version, and the lazy packages."""
    files = [
        FileSpec("pyproject.toml", "pyproject.toml.jinja", _project(options, folder)),
        FileSpec(".gitignore", ".gitignore"),
        FileSpec(f"{folder}/_runtime/", f"{_SOURCE}/_runtime/"),
        FileSpec(f"{folder}/py.typed", f"{_SOURCE}/py.typed"),
        FileSpec(
            f"{folder}/_version.py",
            f"{_SOURCE}/_version.py.jinja",
            {"version": string(options.version)},
        ),
        FileSpec(
            f"{folder}/__init__.py",
            f"{_SOURCE}/__init__.py.jinja",
            _root(api, surface),
        ),
        FileSpec(
            f"{folder}/resources/__init__.py", f"{_SOURCE}/resources/__init__.py.jinja"
        ),
        FileSpec(
            f"{folder}/types/__init__.py",
            f"{_SOURCE}/types/__init__.py.jinja",
            lazy_package(modules),
        ),
    ]
    if options.license == "MIT":
        holder = options.author or f"The authors of {options.distribution}"
        files.append(
            FileSpec("LICENSE", "LICENSE.jinja", {"holder": " ".join(holder.split())})
        )
    return files


def _project(options: Options, folder: str) -> dict[str, Any]:
    urls = {"Homepage": options.homepage, "Repository": options.repository}
    return {
        "name": toml(options.distribution),
        "version": toml(options.version),
        "description": toml(" ".join(options.description.split())),
        "license": toml(options.license) if options.license else "",
        "author": toml(options.author) if options.author else "",
        "urls": [(key, toml(url)) for key, url in urls.items() if url],
        "package": toml(folder),
    }


def _root(api: Api, surface: Surface) -> dict[str, Any]:
    title = " ".join(api.title.split()) or "this API"
    text = f"A Python client of the {title}.".replace("the the ", "the ")
    clients = [surface.async_client_name, surface.client_name]
    public = [name for name in _PUBLIC if name not in clients]
    names = sorted(["types", "__version__", *clients, *public])
    return {
        "doc": quoted(wrap(text, WIDTH - 6), ""),
        "imports": [
            statement_import("._client", [f"{name} as {name}"], 1) for name in clients
        ]
        + [statement_import("._runtime", [f"{name} as {name}"], 1) for name in public],
        "client_names": string(" ".join(clients)),
        "public_names": joined_names(public),
        "all": [string(name) for name in names],
    }
