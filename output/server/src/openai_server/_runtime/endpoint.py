"""The way of one request: who asks, what for, is it valid, what does the handler say, and back."""

from __future__ import annotations

import logging
from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

from .answering import Answering, headers_of
from .answers import InvalidHeader, Reject
from .authentication import Guard
from .bodies import BodyReader
from .events import InvalidAnswer
from .exchange import Exchange
from .handlers import NotImplementedOperation, current
from .mistakes import Mistake, Refusal
from .parameters import Parsing
from .problems import error_of
from .receiving import ClientDisconnected
from .security import NotAllowed, NotAuthenticated

if TYPE_CHECKING:
    from .handlers import HandlerMethod
    from .operation import Api, Operation
    from .settings import Settings

__all__ = ["Endpoint", "refuse"]


class Endpoint:
    """Answers the requests for one operation; made when the first one comes.

    Args:
        operation: Which.
        api: What it belongs to.
        method: The handler's method; None: there is none.
        guard: Who may come in; None: everybody.
        settings: The server's.
    """

    __slots__ = (
        "_answering",
        "_attribute",
        "_body",
        "_guard",
        "_invalid",
        "_log",
        "_method",
        "_operation",
        "_parsings",
        "_request_class",
        "_settings",
        "_stream_attribute",
    )

    def __init__(
        self,
        operation: Operation,
        api: Api,
        method: HandlerMethod | None,
        guard: Guard | None,
        settings: Settings,
    ) -> None:
        self._operation: Final = operation
        self._method: Final = method
        self._guard: Final = guard
        self._settings: Final = settings
        self._log: Final = logging.getLogger(api.package)
        handlers = import_module(f"{api.package}.handlers")
        self._request_class: Final[Callable[..., Any]] = getattr(
            handlers, operation.request
        )
        query = frozenset(
            each.name for each in operation.parameters if each.location == "query"
        )
        self._parsings: Final = [
            Parsing(each, api.package, query) for each in operation.parameters
        ]
        self._body: Final = (
            BodyReader(operation, api.package, settings) if operation.body else None
        )
        self._attribute: Final = operation.body_attribute
        self._answering: Final = Answering(operation, api.package, settings)
        events = operation.events
        self._stream_attribute: Final = None if events is None else events.attribute
        only_422 = 422 in operation.answers and 400 not in operation.answers
        self._invalid: Final = 422 if only_422 else 400

    async def answer(self, exchange: Exchange) -> None:
        """Answer a request. Whatever goes wrong is an answer, too."""
        files: list[Any] = []
        try:
            await self._answer(exchange, files)
        except Refusal as refusal:
            await self._refuse(exchange, refusal)
        except ClientDisconnected:
            # There is nobody left to answer.
            return
        except NotImplementedOperation:
            await self._refuse(exchange, _not_implemented(self._operation))
        except NotAuthenticated as error:
            challenge = [] if self._guard is None else self._guard.challenges()
            await self._refuse(exchange, Refusal(401, error.reason, headers=challenge))
        except NotAllowed as error:
            await self._refuse(exchange, Refusal(403, error.reason))
        except InvalidHeader as error:
            self._log.error("%s: %s", self._operation.name, error)
            detail = f"What was asked for can't be answered in the header {error.name}."
            await self._refuse(exchange, Refusal(400, detail))
        except Exception as error:  # noqa: BLE001 - a handler may raise anything
            await self._fail(exchange, error)
        finally:
            for file in files:
                file.close()

    async def _answer(self, exchange: Exchange, files: list[Any]) -> None:
        inputs = exchange.inputs
        headers = inputs.headers
        current.set(exchange)
        identity: Any = None
        if self._guard is not None:
            identity = await self._guard.identify(inputs, exchange.request)
        accepts = self._answering.negotiate(headers.get("accept", ""))
        if self._method is None:
            raise NotImplementedOperation
        values: dict[str, Any] = {}
        mistakes: list[Mistake] = []
        for parsing in self._parsings:
            try:
                values[parsing.attribute] = parsing.take(inputs)
            except Refusal as refusal:
                if refusal.status is not None:
                    raise
                mistakes += refusal.mistakes
        if self._body is not None:
            try:
                values[self._attribute] = await self._body.read(
                    exchange.receive, headers, files
                )
            except Refusal as refusal:
                if refusal.status is not None:
                    raise
                mistakes += refusal.mistakes
        if mistakes:
            raise Refusal(mistakes=mistakes)
        if self._stream_attribute is not None:
            wanted = self._answering.wants_stream(accepts)
            values[self._stream_attribute] = wanted
        try:
            outcome: Any = self._method(self._request_class(**values), identity)
            # A handler that is an async generator itself gives its stream at once.
            result = await outcome if hasattr(outcome, "__await__") else outcome
            await self._answering.send(exchange, result, accepts)
        except Reject as reject:
            await self._answering.send(exchange, reject.answer, accepts)

    async def _refuse(self, exchange: Exchange, refusal: Refusal) -> None:
        await refuse(exchange, refusal, self._operation, self._invalid)

    async def _fail(self, exchange: Exchange, error: Exception) -> None:
        if isinstance(error, InvalidAnswer):
            self._log.error(
                "%s answers wrongly (request %s): %s",
                self._operation.name,
                exchange.request_id,
                error,
            )
        else:
            self._log.error(
                "%s failed (request %s)",
                self._operation.name,
                exchange.request_id,
                exc_info=error,
            )
        detail = "The server failed to answer."
        mistakes: list[Mistake] = []
        if self._settings.development:
            detail = f"{type(error).__name__}: {error}"
            if isinstance(error, InvalidAnswer):
                mistakes = error.mistakes
        await self._refuse(exchange, Refusal(500, detail, mistakes))


async def refuse(
    exchange: Exchange,
    refusal: Refusal,
    operation: Operation | None = None,
    invalid: int = 400,
) -> None:
    """Answer with an error.

    Args:
        invalid: The status of a refusal that names none.
    """
    status = refusal.status or invalid
    content, media_type = error_of(operation, status, refusal, exchange.request_id)
    headers = headers_of(
        {"content-type": media_type, "content-length": str(len(content))}
    )
    for name, value in refusal.headers:
        headers.append((name.encode("latin-1"), value.encode("latin-1", "replace")))
    await exchange.answer(status, headers, content)


def _not_implemented(operation: Operation) -> Refusal:
    return Refusal(501, f"The operation {operation.name} is not implemented.")
