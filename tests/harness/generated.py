"""Clients generated from a few lines of specification, imported and ready to be called."""

from __future__ import annotations

import asyncio
import hashlib
import importlib
import json
import sys
import textwrap
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any, cast

import triptych
from triptych.config import read_config
from triptych.problems import Problem

_HEADER = "openapi: 3.1.0\ninfo: {title: Thing shop, version: '1.2'}\n"


@dataclass(frozen=True, slots=True)
class Generated:
    """A generated client.

    Attributes:
        module: Its package, imported.
        folder: The output folder.
        problems: What the generator had to say about the specification.
    """

    module: ModuleType
    folder: Path
    problems: tuple[Problem, ...]

    @property
    def types(self) -> ModuleType:
        return importlib.import_module(f"{self.module.__name__}.types")

    def client(self, base_url: str | None = None, **options: Any) -> Any:
        """A synchronous client; any retry waits no time that a test would notice."""
        return self._make("Client", base_url, options)

    def async_client(self, base_url: str | None = None, **options: Any) -> Any:
        """An asynchronous client."""
        return self._make("AsyncClient", base_url, options)

    def _make(self, name: str, base_url: str | None, options: dict[str, Any]) -> Any:
        given = {} if base_url is None else {"base_url": base_url}
        return getattr(self.module, name)(**given, **options)


class Generator:
    """Generates each distinct specification once, each into a package of its own."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._made: dict[str, Generated] = {}

    def __call__(
        self, spec: str, *, options: Mapping[str, Any] | None = None, **sections: Any
    ) -> Generated:
        """The client of a document.

        Args:
            spec: YAML text. Without an ``openapi`` or ``swagger`` key at its start, that of 3.1 and an ``info``
                are put before it.
            options: More keys for the configuration's section of the client target.
            sections: More sections of the configuration (``names``, ``pagination``, …).
        """
        text = textwrap.dedent(spec).lstrip("\n")
        if not text.startswith(("openapi:", "swagger:")):
            text = _HEADER + text
        key = hashlib.sha256(repr((text, options, sections)).encode()).hexdigest()[:12]
        if key not in self._made:
            self._made[key] = self._generate(f"shop_{key}", text, options, sections)
        return self._made[key]

    def _generate(
        self,
        package: str,
        text: str,
        options: Mapping[str, Any] | None,
        sections: Mapping[str, Any],
    ) -> Generated:
        work = self._folder / package
        work.mkdir()
        (work / "spec.yaml").write_text(text, encoding="utf-8")
        client = {"package": package, "client_name": "Client", **(options or {})}
        configuration = {
            "spec": "spec.yaml",
            "output": "out",
            "targets": {"client": client},
            **sections,
        }
        # JSON is YAML.
        (work / "triptych.yaml").write_text(json.dumps(configuration))
        result = triptych.generate(read_config(work / "triptych.yaml"))
        sys.path.insert(0, str(work / "out" / "client" / "src"))
        try:
            module = importlib.import_module(package)
        finally:
            sys.path.pop(0)
        return Generated(module, work / "out" / "client", result.problems)


@dataclass(frozen=True, slots=True)
class Caller:
    """Makes the same call with the sync client or with the async one."""

    generated: Generated
    url: str
    asynchronous: bool
    options: Mapping[str, Any]

    def __call__(self, method: Callable[[Any], Any]) -> Any:
        """What the call gives; a stream or a page is read to a list by :func:`collect` in the call itself."""
        if not self.asynchronous:
            with self.generated.client(self.url, **self.options) as client:
                return method(client)

        async def call() -> Any:
            async with self.generated.async_client(self.url, **self.options) as client:
                result = method(client)
                return await result if hasattr(result, "__await__") else result

        return asyncio.run(call())


def collect(result: Any) -> Any:
    """All items of a stream or paginated listing: a list, or for an async one the awaitable of it."""
    if hasattr(result, "__iter__"):
        return list(result)

    async def gather() -> list[Any]:
        source = (
            await cast("Awaitable[Any]", result)
            if not hasattr(result, "__aiter__")
            else result
        )
        return [item async for item in source]

    return gather()
