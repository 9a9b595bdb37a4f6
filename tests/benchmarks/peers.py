"""The peers, each installed on first use into the cache folder (see :mod:`tests.harness.caches`)."""

from __future__ import annotations

from pathlib import Path

from tests.harness.installing import (
    npm_packages,
    pip_install,
    python_environment_with,
)

_OPENAPI_PYTHON_CLIENT = "openapi-python-client>=0.29,<0.30"
_OPENAI = "openai>=3.54,<4"
# Version 3 of Redoc asks npm for a package that isn't there; its last 2 wants these beside it.
_REDOC = {
    "redoc": "^2.5.0",
    "core-js": "^3.1.4",
    "mobx": "^6.0.4",
    "react": "^18.0.0",
    "react-dom": "^18.0.0",
    "styled-components": "^6.0.0",
}
_SCALAR = {"@scalar/api-reference": "^1.72.0"}
_HEY_API = {"@hey-api/openapi-ts": "^0.99.0", "typescript": "^5.9.0"}


def openapi_python_client() -> Path:
    """The ``openapi-python-client`` program, in a virtual environment of its own."""
    python = python_environment_with("openapi-python-client", [_OPENAPI_PYTHON_CLIENT])
    return python.with_name("openapi-python-client")


def official_client() -> Path:
    """The Python of an environment that has the official ``openai`` package, hence httpx2 and pydantic.

    Our own generated client is put into the same environment, so that both find the same libraries
    in the same place.
    """
    return python_environment_with("clients", [_OPENAI])


def generator() -> Path:
    """The ``triptych`` program as a user gets it: built and installed from this repository, anew each time."""
    python = python_environment_with("triptych", [])
    repository = str(Path(__file__).resolve().parents[2])
    pip_install(python, [repository])
    pip_install(python, ["--force-reinstall", "--no-deps", repository])
    return python.with_name("triptych")


def hey_api() -> Path:
    """The ``openapi-ts`` program from npm."""
    return npm_packages("hey-api", _HEY_API) / "openapi-ts"


def redoc() -> Path:
    """Redoc's script that has everything in it."""
    modules = npm_packages("redoc", _REDOC).parent
    return modules / "redoc" / "bundles" / "redoc.standalone.js"


def scalar() -> Path:
    """Scalar's script that has everything in it."""
    modules = npm_packages("scalar", _SCALAR).parent
    return modules / "@scalar" / "api-reference" / "dist" / "browser" / "standalone.js"
