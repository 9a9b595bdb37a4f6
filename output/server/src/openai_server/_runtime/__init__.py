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
from .lazy import lazy_module as lazy_module
from .operation import Api as Api
from .operation import ErrorShape as ErrorShape
from .operation import Events as Events
from .operation import Operation as Operation
from .operation import Outcome as Outcome
from .operation import Parameter as Parameter
from .operation import ResponseHeader as ResponseHeader
from .operation import Router as Router
from .schemes import ApiKeyScheme as ApiKeyScheme
from .schemes import BasicScheme as BasicScheme
from .schemes import BearerScheme as BearerScheme
from .schemes import HttpScheme as HttpScheme
from .schemes import MutualTlsScheme as MutualTlsScheme

if TYPE_CHECKING:
    from .answers import OK as OK
    from .answers import Accepted as Accepted
    from .answers import AlreadyReported as AlreadyReported
    from .answers import Answer as Answer
    from .answers import BadGateway as BadGateway
    from .answers import BadRequest as BadRequest
    from .answers import ClientError as ClientError
    from .answers import Conflict as Conflict
    from .answers import ContentTooLarge as ContentTooLarge
    from .answers import Created as Created
    from .answers import Default as Default
    from .answers import ExpectationFailed as ExpectationFailed
    from .answers import FailedDependency as FailedDependency
    from .answers import Forbidden as Forbidden
    from .answers import Found as Found
    from .answers import GatewayTimeout as GatewayTimeout
    from .answers import Gone as Gone
    from .answers import HTTPVersionNotSupported as HTTPVersionNotSupported
    from .answers import IMUsed as IMUsed
    from .answers import InsufficientStorage as InsufficientStorage
    from .answers import InternalServerError as InternalServerError
    from .answers import LengthRequired as LengthRequired
    from .answers import Locked as Locked
    from .answers import LoopDetected as LoopDetected
    from .answers import MethodNotAllowed as MethodNotAllowed
    from .answers import MisdirectedRequest as MisdirectedRequest
    from .answers import MovedPermanently as MovedPermanently
    from .answers import MultipleChoices as MultipleChoices
    from .answers import MultiStatus as MultiStatus
    from .answers import NetworkAuthenticationRequired as NetworkAuthenticationRequired
    from .answers import NoContent as NoContent
    from .answers import NonAuthoritativeInformation as NonAuthoritativeInformation
    from .answers import NotAcceptable as NotAcceptable
    from .answers import NotExtended as NotExtended
    from .answers import NotFound as NotFound
    from .answers import NotImplementedAnswer as NotImplementedAnswer
    from .answers import NotModified as NotModified
    from .answers import PartialContent as PartialContent
    from .answers import PaymentRequired as PaymentRequired
    from .answers import PermanentRedirect as PermanentRedirect
    from .answers import PreconditionFailed as PreconditionFailed
    from .answers import PreconditionRequired as PreconditionRequired
    from .answers import ProxyAuthenticationRequired as ProxyAuthenticationRequired
    from .answers import RangeNotSatisfiable as RangeNotSatisfiable
    from .answers import Redirection as Redirection
    from .answers import Reject as Reject
    from .answers import RequestHeaderFieldsTooLarge as RequestHeaderFieldsTooLarge
    from .answers import RequestTimeout as RequestTimeout
    from .answers import ResetContent as ResetContent
    from .answers import SeeOther as SeeOther
    from .answers import ServerError as ServerError
    from .answers import ServiceUnavailable as ServiceUnavailable
    from .answers import Successful as Successful
    from .answers import TemporaryRedirect as TemporaryRedirect
    from .answers import TooEarly as TooEarly
    from .answers import TooManyRequests as TooManyRequests
    from .answers import Unauthorized as Unauthorized
    from .answers import UnavailableForLegalReasons as UnavailableForLegalReasons
    from .answers import UnprocessableContent as UnprocessableContent
    from .answers import UnsupportedMediaType as UnsupportedMediaType
    from .answers import UpgradeRequired as UpgradeRequired
    from .answers import URITooLong as URITooLong
    from .answers import UseProxy as UseProxy
    from .answers import VariantAlsoNegotiates as VariantAlsoNegotiates
    from .constraints import Format as Format
    from .constraints import Nullable as Nullable
    from .constraints import OneOf as OneOf
    from .constraints import Pattern as Pattern
    from .constraints import Unique as Unique
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
    from .webhooks import Delivery as Delivery
    from .webhooks import WebhookSender as WebhookSender
else:
    __getattr__, __dir__ = lazy_module(
        __name__,
        {
            "answers": (
                "Accepted AlreadyReported Answer BadGateway BadRequest ClientError"
                " Conflict ContentTooLarge Created Default ExpectationFailed"
                " FailedDependency Forbidden Found GatewayTimeout Gone"
                " HTTPVersionNotSupported IMUsed InsufficientStorage"
                " InternalServerError LengthRequired Locked LoopDetected"
                " MethodNotAllowed MisdirectedRequest MovedPermanently MultiStatus"
                " MultipleChoices NetworkAuthenticationRequired NoContent"
                " NonAuthoritativeInformation NotAcceptable NotExtended NotFound"
                " NotImplementedAnswer NotModified OK PartialContent PaymentRequired"
                " PermanentRedirect PreconditionFailed PreconditionRequired"
                " ProxyAuthenticationRequired RangeNotSatisfiable Redirection Reject"
                " RequestHeaderFieldsTooLarge RequestTimeout ResetContent SeeOther"
                " ServerError ServiceUnavailable Successful TemporaryRedirect"
                " TooEarly TooManyRequests URITooLong Unauthorized"
                " UnavailableForLegalReasons UnprocessableContent"
                " UnsupportedMediaType UpgradeRequired UseProxy"
                " VariantAlsoNegotiates"
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
