"""A server of the Authentication."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import handlers as handlers
    from . import outcomes as outcomes
    from . import types as types
    from .app import create_app as create_app
    from .app import create_mock as create_mock
    from ._runtime import ApiKey as ApiKey
    from ._runtime import Authenticator as Authenticator
    from ._runtime import BaseModel as BaseModel
    from ._runtime import Basic as Basic
    from ._runtime import Bearer as Bearer
    from ._runtime import Cors as Cors
    from ._runtime import Credential as Credential
    from ._runtime import Download as Download
    from ._runtime import FileResult as FileResult
    from ._runtime import Handler as Handler
    from ._runtime import HandlerProvider as HandlerProvider
    from ._runtime import Http as Http
    from ._runtime import MutualTls as MutualTls
    from ._runtime import NotAllowed as NotAllowed
    from ._runtime import NotAuthenticated as NotAuthenticated
    from ._runtime import NotImplementedOperation as NotImplementedOperation
    from ._runtime import Reject as Reject
    from ._runtime import ServerSentEvent as ServerSentEvent
    from ._runtime import Settings as Settings
    from ._runtime import Stream as Stream
    from ._runtime import Upload as Upload
    from ._runtime import current_request as current_request
else:
    from ._runtime import lazy_module

    __getattr__, __dir__ = lazy_module(
        __name__,
        {
            "app": "create_app create_mock",
            "handlers": "handlers",
            "outcomes": "outcomes",
            "types": "types",
            "_runtime": (
                "ApiKey Authenticator BaseModel Basic Bearer Cors Credential Download"
                " FileResult Handler HandlerProvider Http MutualTls NotAllowed"
                " NotAuthenticated NotImplementedOperation Reject ServerSentEvent"
                " Settings Stream Upload current_request"
            ),
        },
    )

__version__ = "0.1.0"

__all__ = [
    "ApiKey",
    "Authenticator",
    "BaseModel",
    "Basic",
    "Bearer",
    "Cors",
    "Credential",
    "Download",
    "FileResult",
    "Handler",
    "HandlerProvider",
    "Http",
    "MutualTls",
    "NotAllowed",
    "NotAuthenticated",
    "NotImplementedOperation",
    "Reject",
    "ServerSentEvent",
    "Settings",
    "Stream",
    "Upload",
    "__version__",
    "create_app",
    "create_mock",
    "current_request",
    "handlers",
    "outcomes",
    "types",
]
