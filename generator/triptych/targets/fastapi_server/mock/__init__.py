"""What the generated server's mock mode answers with: ``mock.json``, made once when the server is generated."""

from __future__ import annotations

from triptych.targets.fastapi_server.mock.book import mock_book

__all__ = ["mock_book"]
