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
