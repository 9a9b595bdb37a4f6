"""A Python client of the Authentication."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._version import __version__

if TYPE_CHECKING:
    from . import types as types
    from ._client import AsyncAuthentication as AsyncAuthentication
    from ._client import Authentication as Authentication
    from ._runtime import APIConnectionError as APIConnectionError
    from ._runtime import APIError as APIError
    from ._runtime import APIStatusError as APIStatusError
    from ._runtime import APIStreamError as APIStreamError
    from ._runtime import APITimeoutError as APITimeoutError
    from ._runtime import AuthenticationError as AuthenticationError
    from ._runtime import BadRequestError as BadRequestError
    from ._runtime import ConflictError as ConflictError
    from ._runtime import DecodeError as DecodeError
    from ._runtime import InternalServerError as InternalServerError
    from ._runtime import MissingCredentialsError as MissingCredentialsError
    from ._runtime import NotFoundError as NotFoundError
    from ._runtime import PermissionDeniedError as PermissionDeniedError
    from ._runtime import RateLimitError as RateLimitError
    from ._runtime import ResponseValidationError as ResponseValidationError
    from ._runtime import UnprocessableEntityError as UnprocessableEntityError
    from ._runtime import WebhookVerificationError as WebhookVerificationError
    from ._runtime import APIResponse as APIResponse
    from ._runtime import AsyncAPIResponse as AsyncAPIResponse
    from ._runtime import AsyncBinaryResponse as AsyncBinaryResponse
    from ._runtime import AsyncFile as AsyncFile
    from ._runtime import AsyncMiddleware as AsyncMiddleware
    from ._runtime import AsyncNext as AsyncNext
    from ._runtime import AsyncPage as AsyncPage
    from ._runtime import AsyncPaginator as AsyncPaginator
    from ._runtime import AsyncStream as AsyncStream
    from ._runtime import BaseModel as BaseModel
    from ._runtime import BinaryResponse as BinaryResponse
    from ._runtime import File as File
    from ._runtime import Middleware as Middleware
    from ._runtime import Next as Next
    from ._runtime import Omit as Omit
    from ._runtime import Page as Page
    from ._runtime import PageOptions as PageOptions
    from ._runtime import RequestOptions as RequestOptions
    from ._runtime import Stream as Stream
    from ._runtime import Timeout as Timeout
    from ._runtime import omit as omit
else:
    from ._runtime import lazy_module

    __getattr__, __dir__ = lazy_module(
        __name__,
        {
            "types": "types",
            "_client": "AsyncAuthentication Authentication",
            "_runtime": (
                "APIConnectionError APIError APIStatusError APIStreamError"
                " APITimeoutError AuthenticationError BadRequestError ConflictError"
                " DecodeError InternalServerError MissingCredentialsError"
                " NotFoundError PermissionDeniedError RateLimitError"
                " ResponseValidationError UnprocessableEntityError"
                " WebhookVerificationError APIResponse AsyncAPIResponse"
                " AsyncBinaryResponse AsyncFile AsyncMiddleware AsyncNext AsyncPage"
                " AsyncPaginator AsyncStream BaseModel BinaryResponse File Middleware"
                " Next Omit Page PageOptions RequestOptions Stream Timeout omit"
            ),
        },
    )

__all__ = [
    "APIConnectionError",
    "APIError",
    "APIResponse",
    "APIStatusError",
    "APIStreamError",
    "APITimeoutError",
    "AsyncAPIResponse",
    "AsyncAuthentication",
    "AsyncBinaryResponse",
    "AsyncFile",
    "AsyncMiddleware",
    "AsyncNext",
    "AsyncPage",
    "AsyncPaginator",
    "AsyncStream",
    "Authentication",
    "AuthenticationError",
    "BadRequestError",
    "BaseModel",
    "BinaryResponse",
    "ConflictError",
    "DecodeError",
    "File",
    "InternalServerError",
    "Middleware",
    "MissingCredentialsError",
    "Next",
    "NotFoundError",
    "Omit",
    "Page",
    "PageOptions",
    "PermissionDeniedError",
    "RateLimitError",
    "RequestOptions",
    "ResponseValidationError",
    "Stream",
    "Timeout",
    "UnprocessableEntityError",
    "WebhookVerificationError",
    "__version__",
    "omit",
    "types",
]
