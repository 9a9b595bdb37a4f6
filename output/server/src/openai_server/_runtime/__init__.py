"""The runtime of a generated server: all its behaviour, in plain Python.

Generated modules import from here the few names they are made of; what costs an import (FastAPI,
Pydantic) is loaded when it is first needed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .contents import Binary as Binary
from .contents import Form as Form
from .contents import Json as Json
from .contents import JsonLines as JsonLines
from .contents import Multipart as Multipart
from .contents import Part as Part
from .contents import Ref as Ref
from .contents import Style as Style
from .contents import Text as Text
from .documented import ErrorShape as ErrorShape
from .documented import Events as Events
from .documented import Outcome as Outcome
from .documented import ResponseHeader as ResponseHeader
from .lazy import lazy_module as lazy_module
from .operation import Api as Api
from .operation import Operation as Operation
from .operation import Parameter as Parameter
from .operation import Router as Router
from .schemes import ApiKeyScheme as ApiKeyScheme
from .schemes import BasicScheme as BasicScheme
from .schemes import BearerScheme as BearerScheme
from .schemes import HttpScheme as HttpScheme
from .schemes import MutualTlsScheme as MutualTlsScheme

if TYPE_CHECKING:
    from .answers import Answer as Answer
    from .answers import ClientError as ClientError
    from .answers import Default as Default
    from .answers import Redirection as Redirection
    from .answers import Reject as Reject
    from .answers import ServerError as ServerError
    from .answers import Successful as Successful
    from .constraints import Format as Format
    from .constraints import Nullable as Nullable
    from .constraints import OneOf as OneOf
    from .constraints import Pattern as Pattern
    from .constraints import Unique as Unique
    from .failures import BadGateway as BadGateway
    from .failures import BadRequest as BadRequest
    from .failures import Conflict as Conflict
    from .failures import ContentTooLarge as ContentTooLarge
    from .failures import ExpectationFailed as ExpectationFailed
    from .failures import FailedDependency as FailedDependency
    from .failures import Forbidden as Forbidden
    from .failures import GatewayTimeout as GatewayTimeout
    from .failures import Gone as Gone
    from .failures import HTTPVersionNotSupported as HTTPVersionNotSupported
    from .failures import InsufficientStorage as InsufficientStorage
    from .failures import InternalServerError as InternalServerError
    from .failures import LengthRequired as LengthRequired
    from .failures import Locked as Locked
    from .failures import LoopDetected as LoopDetected
    from .failures import MethodNotAllowed as MethodNotAllowed
    from .failures import MisdirectedRequest as MisdirectedRequest
    from .failures import NetworkAuthenticationRequired as NetworkAuthenticationRequired
    from .failures import NotAcceptable as NotAcceptable
    from .failures import NotExtended as NotExtended
    from .failures import NotFound as NotFound
    from .failures import NotImplementedAnswer as NotImplementedAnswer
    from .failures import PaymentRequired as PaymentRequired
    from .failures import PreconditionFailed as PreconditionFailed
    from .failures import PreconditionRequired as PreconditionRequired
    from .failures import ProxyAuthenticationRequired as ProxyAuthenticationRequired
    from .failures import RangeNotSatisfiable as RangeNotSatisfiable
    from .failures import RequestHeaderFieldsTooLarge as RequestHeaderFieldsTooLarge
    from .failures import RequestTimeout as RequestTimeout
    from .failures import ServiceUnavailable as ServiceUnavailable
    from .failures import TooEarly as TooEarly
    from .failures import TooManyRequests as TooManyRequests
    from .failures import Unauthorized as Unauthorized
    from .failures import UnavailableForLegalReasons as UnavailableForLegalReasons
    from .failures import UnprocessableContent as UnprocessableContent
    from .failures import UnsupportedMediaType as UnsupportedMediaType
    from .failures import UpgradeRequired as UpgradeRequired
    from .failures import URITooLong as URITooLong
    from .failures import VariantAlsoNegotiates as VariantAlsoNegotiates
    from .files import Download as Download
    from .files import FileResult as FileResult
    from .files import Upload as Upload
    from .handlers import Handler as Handler
    from .handlers import HandlerMethod as HandlerMethod
    from .handlers import HandlerProvider as HandlerProvider
    from .handlers import HandlerSet as HandlerSet
    from .handlers import Identity as Identity
    from .handlers import NotImplementedOperation as NotImplementedOperation
    from .handlers import ServerSentEvent as ServerSentEvent
    from .handlers import Stream as Stream
    from .handlers import current_request as current_request
    from .models import AnyGiven as AnyGiven
    from .models import BaseModel as BaseModel
    from .models import Keys as Keys
    from .models import OneGiven as OneGiven
    from .models import Properties as Properties
    from .security import AcceptAll as AcceptAll
    from .security import ApiKey as ApiKey
    from .security import Authenticator as Authenticator
    from .security import Basic as Basic
    from .security import Bearer as Bearer
    from .security import Credential as Credential
    from .security import Http as Http
    from .security import MutualTls as MutualTls
    from .security import NotAllowed as NotAllowed
    from .security import NotAuthenticated as NotAuthenticated
    from .settings import Cors as Cors
    from .settings import Settings as Settings
    from .successes import OK as OK
    from .successes import Accepted as Accepted
    from .successes import AlreadyReported as AlreadyReported
    from .successes import Created as Created
    from .successes import Found as Found
    from .successes import IMUsed as IMUsed
    from .successes import MovedPermanently as MovedPermanently
    from .successes import MultipleChoices as MultipleChoices
    from .successes import MultiStatus as MultiStatus
    from .successes import NoContent as NoContent
    from .successes import NonAuthoritativeInformation as NonAuthoritativeInformation
    from .successes import NotModified as NotModified
    from .successes import PartialContent as PartialContent
    from .successes import PermanentRedirect as PermanentRedirect
    from .successes import ResetContent as ResetContent
    from .successes import SeeOther as SeeOther
    from .successes import TemporaryRedirect as TemporaryRedirect
    from .successes import UseProxy as UseProxy
    from .webhooks import Delivery as Delivery
    from .webhooks import WebhookSender as WebhookSender
else:
    __getattr__, __dir__ = lazy_module(
        __name__,
        {
            "answers": (
                "Answer ClientError Default Redirection Reject ServerError"
                " Successful"
            ),
            "failures": (
                "BadGateway BadRequest Conflict ContentTooLarge"
                " ExpectationFailed FailedDependency Forbidden GatewayTimeout"
                " Gone HTTPVersionNotSupported InsufficientStorage"
                " InternalServerError LengthRequired Locked LoopDetected"
                " MethodNotAllowed MisdirectedRequest"
                " NetworkAuthenticationRequired NotAcceptable NotExtended"
                " NotFound NotImplementedAnswer PaymentRequired"
                " PreconditionFailed PreconditionRequired"
                " ProxyAuthenticationRequired RangeNotSatisfiable"
                " RequestHeaderFieldsTooLarge RequestTimeout"
                " ServiceUnavailable TooEarly TooManyRequests URITooLong"
                " Unauthorized UnavailableForLegalReasons UnprocessableContent"
                " UnsupportedMediaType UpgradeRequired VariantAlsoNegotiates"
            ),
            "successes": (
                "Accepted AlreadyReported Created Found IMUsed"
                " MovedPermanently MultiStatus MultipleChoices NoContent"
                " NonAuthoritativeInformation NotModified OK PartialContent"
                " PermanentRedirect ResetContent SeeOther TemporaryRedirect"
                " UseProxy"
            ),
            "constraints": "Format Nullable OneOf Pattern Unique",
            "files": "Download FileResult Upload",
            "handlers": (
                "Handler HandlerMethod HandlerProvider HandlerSet Identity"
                " NotImplementedOperation ServerSentEvent Stream current_request"
            ),
            "models": "AnyGiven BaseModel Keys OneGiven Properties",
            "security": (
                "AcceptAll ApiKey Authenticator Basic Bearer Credential Http"
                " MutualTls NotAllowed NotAuthenticated"
            ),
            "settings": "Cors Settings",
            "webhooks": "Delivery WebhookSender",
        },
    )
