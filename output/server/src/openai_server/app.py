"""The application, made of handlers."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Final

from ._runtime import Api
from .routers import ROUTERS
from .security import SCHEMES, SECURITY

if TYPE_CHECKING:
    from fastapi import FastAPI

    from ._runtime import Authenticator, Handler, HandlerProvider, Settings

API: Final = Api(
    __name__.rpartition(".")[0],
    title="OpenAI API",
    version="2.3.0",
    routers=ROUTERS,
    base_paths=["/v1"],
    schemes=SCHEMES,
    security=SECURITY,
)


def create_app(
    handlers: Iterable[Handler[Any]] | HandlerProvider,
    *,
    authenticator: Authenticator[Any] | None = None,
    settings: Settings | None = None,
) -> FastAPI:
    """The application.

    Args:
        handlers: One for each resource that is implemented; what is not is answered with 501.
        authenticator: What turns credentials into the identity that handlers are given. Without
            one, operations that need authentication are answered with 401.
        settings: Everything else; from the environment if None.

    Raises:
        ValueError: Two handlers are for the same resource, or one is for none.
    """
    from ._runtime.app import build_app

    return build_app(API, handlers, authenticator=authenticator, settings=settings)


def create_mock() -> FastAPI:
    """An application that answers every operation with examples, for any ASGI server as a factory."""
    from ._runtime.mock import mock_app

    return mock_app(API)
