"""Running what is generated without writing it anywhere."""

from __future__ import annotations

from triptych.serving.mock import MockServer, ServingError, mock_server

__all__ = ["MockServer", "ServingError", "mock_server"]
