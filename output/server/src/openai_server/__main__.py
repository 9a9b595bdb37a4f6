"""Runs the server: ``python -m`` and the name of this package."""

from __future__ import annotations

from ._runtime.serving import main
from .app import API

if __name__ == "__main__":
    main(API, factory="openai_server_app.main:create")
