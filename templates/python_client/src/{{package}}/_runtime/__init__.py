"""The runtime of a generated client: all its behaviour, in plain Python.

Generated modules import from here the few names they are made of; what costs an import (the HTTP
library, Pydantic) is loaded when it is first needed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .api import Api as Api
from .api import ApiKey as ApiKey
from .api import Basic as Basic
from .api import Bearer as Bearer
from .api import OAuth2 as OAuth2
from .lazy import lazy_module as lazy_module
from .operation import Events as Events
from .operation import Operation as Operation
from .operation import Pages as Pages
from .operation import Ref as Ref
from .operation import Retries as Retries
from .resource import AsyncResource as AsyncResource
from .resource import Resource as Resource
from .styles import BINARY as BINARY
from .styles import FORM as FORM
from .styles import JSON as JSON
from .styles import MULTIPART as MULTIPART
from .styles import TEXT as TEXT
from .styles import Binary as Binary
from .styles import Form as Form
from .styles import Json as Json
from .styles import Multipart as Multipart
from .styles import Part as Part
from .styles import Style as Style
from .styles import Text as Text
from .values import Omit as Omit
from .values import omit as omit

if TYPE_CHECKING:
    from typing_extensions import Self as Self
    from typing_extensions import Unpack as Unpack

    from .client import AsyncClient as AsyncClient
    from .client import Client as Client
    from .errors import APIConnectionError as APIConnectionError
    from .errors import APIError as APIError
    from .errors import APIStatusError as APIStatusError
    from .errors import APIStreamError as APIStreamError
    from .errors import APITimeoutError as APITimeoutError
    from .errors import AuthenticationError as AuthenticationError
    from .errors import BadRequestError as BadRequestError
    from .errors import ConflictError as ConflictError
    from .errors import DecodeError as DecodeError
    from .errors import InternalServerError as InternalServerError
    from .errors import MissingCredentialsError as MissingCredentialsError
    from .errors import NotFoundError as NotFoundError
    from .errors import PermissionDeniedError as PermissionDeniedError
    from .errors import RateLimitError as RateLimitError
    from .errors import ResponseValidationError as ResponseValidationError
    from .errors import UnprocessableEntityError as UnprocessableEntityError
    from .errors import WebhookVerificationError as WebhookVerificationError
    from .middleware import AsyncMiddleware as AsyncMiddleware
    from .middleware import AsyncNext as AsyncNext
    from .middleware import Middleware as Middleware
    from .middleware import Next as Next
    from .models import BaseModel as BaseModel
    from .pagination import AsyncPage as AsyncPage
    from .pagination import AsyncPaginator as AsyncPaginator
    from .pagination import Page as Page
    from .responses import APIResponse as APIResponse
    from .responses import AsyncAPIResponse as AsyncAPIResponse
    from .responses import AsyncBinaryResponse as AsyncBinaryResponse
    from .responses import BinaryResponse as BinaryResponse
    from .streaming import AsyncStream as AsyncStream
    from .streaming import Stream as Stream
    from .timeouts import Timeout as Timeout
    from .values import AsyncFile as AsyncFile
    from .values import AsyncToken as AsyncToken
    from .values import File as File
    from .values import PageOptions as PageOptions
    from .values import RequestOptions as RequestOptions
    from .values import Token as Token
    from .views import async_raw as async_raw
    from .views import async_streaming as async_streaming
    from .views import raw as raw
    from .views import streaming as streaming
    from .webhooks import Webhook as Webhook
    from .webhooks import WebhookReceiver as WebhookReceiver
else:
    __getattr__, __dir__ = lazy_module(
        __name__,
        {
            "client": "AsyncClient Client",
            "errors": (
                "APIConnectionError APIError APIStatusError APIStreamError APITimeoutError"
                " AuthenticationError BadRequestError ConflictError DecodeError"
                " InternalServerError MissingCredentialsError NotFoundError"
                " PermissionDeniedError RateLimitError ResponseValidationError"
                " UnprocessableEntityError WebhookVerificationError"
            ),
            "middleware": "AsyncMiddleware AsyncNext Middleware Next",
            "models": "BaseModel",
            "pagination": "AsyncPage AsyncPaginator Page",
            "responses": (
                "APIResponse AsyncAPIResponse AsyncBinaryResponse BinaryResponse"
            ),
            "streaming": "AsyncStream Stream",
            "values": "AsyncFile AsyncToken File PageOptions RequestOptions Token",
            "timeouts": "Timeout",
            "views": "async_raw async_streaming raw streaming",
            "webhooks": "Webhook WebhookReceiver",
        },
    )
