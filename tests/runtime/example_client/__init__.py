"""A client of a small made-up API: what generated code looks like, whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import types as types
    from ._client import AsyncExample as AsyncExample
    from ._client import Example as Example
    from ._runtime import APIConnectionError as APIConnectionError
    from ._runtime import APIError as APIError
    from ._runtime import NotFoundError as NotFoundError
    from ._runtime import Omit as Omit
    from ._runtime import RateLimitError as RateLimitError
    from ._runtime import Stream as Stream
    from ._runtime import Timeout as Timeout
    from ._runtime import omit as omit
else:
    from ._runtime import lazy_module

    __getattr__, __dir__ = lazy_module(
        __name__,
        {
            "types": "types",
            "_client": "AsyncExample Example",
            "_runtime": (
                "APIConnectionError APIError NotFoundError Omit RateLimitError Stream Timeout omit"
            ),
        },
    )

__version__ = "1.2.3"
