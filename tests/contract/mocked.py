"""Every method of a generated client, called against the third-party mock server that validates requests."""

from __future__ import annotations

import asyncio
import importlib
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx2

import triptych
from tests.contract.calls import Call, calls_of
from tests.harness.steady import Complaint, complaints
from triptych.config import Config
from triptych.languages.python.surface import Surface, surface_of
from triptych.model.api import Api
from triptych.targets import find


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one call.

    Attributes:
        call: The call.
        requests: How many requests reached the mock.
        refused: What the mock found malformed in them.
        raised: What the call raised, in words, or "".
    """

    call: Call
    requests: int
    refused: tuple[Complaint, ...]
    raised: str


@dataclass(frozen=True, slots=True)
class Mocked:
    """A generated client of a real document, imported."""

    module: ModuleType
    api: Api
    surface: Surface

    def calls(self, *, optional: bool) -> list[Call]:
        """A call of every method."""
        return list(calls_of(self.surface, self.api.declarations, optional=optional))

    def options(self) -> dict[str, Any]:
        """Arguments of the client: something for every credential, and no second attempt at anything."""
        credentials = {each.name: "credential" for each in self.surface.credentials}
        return {**credentials, "max_retries": 0}


def generate_and_import(spec: Path, folder: Path, package: str) -> Mocked:
    """Generate the client of a document below ``folder`` and import it under the name ``package``."""
    target = find("client")
    options = target.options(package=package, client_name="Client")
    config = Config(spec=str(spec), output=folder, targets={"client": options})
    result = triptych.generate(config)
    sys.path.insert(0, str(folder / "client" / "src"))
    try:
        module = importlib.import_module(package)
    finally:
        sys.path.pop(0)
    surface = surface_of(result.api, package=package, client_name="Client")
    return Mocked(module, result.api, surface)


def call_all(mocked: Mocked, url: str, calls: Iterable[Call]) -> list[Outcome]:
    """Make the calls with the synchronous client, one after the other."""
    seen: list[httpx2.Response] = []
    http = httpx2.Client(event_hooks={"response": [seen.append]}, timeout=30)
    outcomes: list[Outcome] = []
    with mocked.module.Client(
        base_url=url, http_client=http, **mocked.options()
    ) as client:
        for call in calls:
            seen.clear()
            raised = ""
            try:
                _consume(call.method_of(client)(**call.arguments))
            except Exception as error:  # noqa: BLE001
                raised = _described(error)
            outcomes.append(_outcome(call, seen, raised))
    return outcomes


def call_all_async(mocked: Mocked, url: str, calls: Iterable[Call]) -> list[Outcome]:
    """Make the calls with the asynchronous client, one after the other."""
    seen: list[httpx2.Response] = []

    async def remember(response: httpx2.Response) -> None:
        seen.append(response)

    async def make() -> list[Outcome]:
        http = httpx2.AsyncClient(event_hooks={"response": [remember]}, timeout=30)
        outcomes: list[Outcome] = []
        async with mocked.module.AsyncClient(
            base_url=url, http_client=http, **mocked.options()
        ) as client:
            for call in calls:
                seen.clear()
                raised = ""
                try:
                    await _consume_async(call.method_of(client)(**call.arguments))
                except Exception as error:  # noqa: BLE001
                    raised = _described(error)
                outcomes.append(_outcome(call, seen, raised))
        return outcomes

    return asyncio.run(make())


def _consume(result: Any) -> None:
    """Read a stream or a download to its end; of a listing, the page that is there will do."""
    if hasattr(result, "read"):
        result.read()
    elif hasattr(result, "__next__"):
        for _ in result:
            pass


async def _consume_async(result: Any) -> None:
    if hasattr(result, "__await__"):
        result = await result
    if hasattr(result, "read"):
        await result.read()
    elif hasattr(result, "__anext__"):
        async for _ in result:
            pass


def _outcome(call: Call, seen: list[httpx2.Response], raised: str) -> Outcome:
    found = [c for response in seen for c in complaints(response.headers)]
    refused = tuple(complaint for complaint in found if _about_the_request(complaint))
    return Outcome(call, len(seen), refused, raised)


def _about_the_request(complaint: Complaint) -> bool:
    """Whether a complaint says that the request is malformed.

    E1 is about the specification; E4 and E5 are about values that a server may well take; that several
    variants of a union fit is the union's fault.
    """
    if complaint.code == "E3012" and "ambiguous" in complaint.message:
        return False
    return complaint.code.startswith(("E2", "E3"))


def _described(error: Exception) -> str:
    return f"{type(error).__name__}: {' '.join(str(error).split())[:300]}"
