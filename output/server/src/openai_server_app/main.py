"""The application. This file was written once and is yours: nothing generates it again."""

from __future__ import annotations

from fastapi import FastAPI
from openai_server import Settings, create_app

from .auth import Authentication
from .handlers import all_handlers


def create() -> FastAPI:
    """The application, for any ASGI server as a factory."""
    return create_app(
        all_handlers(),
        authenticator=Authentication(),
        settings=Settings(),
    )
