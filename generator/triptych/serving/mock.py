"""The mock server of a document: generated in memory, imported from there, served until it is stopped."""

from __future__ import annotations

import errno
import gc
import socket
from collections.abc import Callable
from dataclasses import dataclass, replace
from importlib import import_module
from typing import TYPE_CHECKING, Any

from triptych.config import Config
from triptych.pipeline import Progress, load, present, render
from triptych.problems import Problem, Severity, TriptychError
from triptych.serving.memory import MemoryFinder
from triptych.targets import find

if TYPE_CHECKING:
    from collections.abc import Iterable

    from triptych.files import OutputFile

_TARGET = "server"
_BOOK = "mock.json"


class ServingError(TriptychError):
    """The address that is asked for can't be served at."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MockServer:
    """A mock server that is ready to run.

    Attributes:
        app: The ASGI application.
        socket: Bound to the address; nobody is answered before :meth:`run`.
        problems: What was found in the document; no errors among it.
    """

    app: Any
    socket: socket.socket
    problems: tuple[Problem, ...]

    @property
    def url(self) -> str:
        """Where it answers."""
        host, port = self.socket.getsockname()[:2]
        if host in (
            "0.0.0.0",
            "::",
        ):
            host = "localhost"
        return f"http://{f'[{host}]' if ':' in host else host}:{port}"

    def run(self, ready: Callable[[str], None]) -> None:
        """Serve until the process is interrupted.

        Args:
            ready: Told the URL when the first request would be answered.
        """
        import uvicorn

        url = self.url

        class Server(uvicorn.Server):
            async def startup(self, sockets: list[socket.socket] | None = None) -> None:
                await super().startup(sockets)
                if self.started:
                    ready(url)

        config = uvicorn.Config(
            self.app,
            log_level="warning",
            access_log=False,
            lifespan="off",
            timeout_graceful_shutdown=1,
        )
        # What was made so far stays; the collector need not walk through it again and again.
        gc.freeze()
        gc.enable()
        try:
            Server(config).run(sockets=[self.socket])
        except KeyboardInterrupt:
            # Uvicorn has come to its end and raises the signal that ended it once more.
            return


def mock_server(
    config: Config,
    *,
    host: str = "127.0.0.1",
    port: int = 8000,
    seed: int = 0,
    stateful: bool = False,
    keys: Iterable[str] | None = None,
    stdin: bytes | None = None,
    progress: Progress | None = None,
) -> MockServer:
    """The mock server of a document. Nothing is written to disk.

    Args:
        config: Which document, and how it is read; the options of the target ``server`` are its as well.
        host, port: Where to serve; of port 0 the system chooses one.
        seed: Varies the values that are made up; 0: not at all.
        stateful: Keep what is created in memory.
        keys: The tokens, keys and ``user:password`` that are accepted as credentials; None: any are.
        stdin: The document itself, where the configuration names standard input.
        progress: Told the name of each stage as it begins.

    Raises:
        SpecError: The document can't be used.
        ConfigError: The lock can't be read.
        TemplateError: A template fails.
        ServingError: The address can't be served at.
    """
    bound = _bind(host, port)
    config = replace(
        config, targets={_TARGET: config.targets.get(_TARGET, find(_TARGET).options())}
    )
    understood = load(config, stdin=stdin, progress=progress)
    problems = list(understood.problems)
    if progress:
        progress("present")
    specs = present(find(_TARGET), understood.api, config, problems)
    if progress:
        progress("render")
    files = render(find(_TARGET), specs, config, problems, formatted=False)
    app = _imported(files, seed=seed, stateful=stateful, keys=keys)
    return MockServer(app=app, socket=bound, problems=tuple(problems))


def _imported(files: Iterable[OutputFile], **options: Any) -> Any:
    """The application of generated files; ``options`` are those of its runtime's ``mock_app``."""
    sources = {
        file.path.removeprefix("src/"): file.content
        for file in files
        if file.path.startswith("src/")
    }
    package = next(
        path.removesuffix(f"/{_BOOK}")
        for path in sources
        if path.endswith(f"/{_BOOK}") and path.count("/") == 1
    )
    own = {
        path: content
        for path, content in sources.items()
        if path.startswith(f"{package}/")
    }
    MemoryFinder(own).install()
    api = import_module(f"{package}.app").API
    runtime = import_module(f"{package}._runtime.mock")
    return runtime.mock_app(api, **options)


def _bind(host: str, port: int) -> socket.socket:
    try:
        found = socket.getaddrinfo(
            host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )
    except (OSError, UnicodeError) as error:
        raise _unservable(f"There is no address {host!r} to serve at.") from error
    family, kind, protocol, _, address = found[0]
    bound = socket.socket(family, kind, protocol)
    bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        bound.bind(address)
    except OSError as error:
        bound.close()
        why = f"can't be used: {error.strerror or error}"
        if error.errno == errno.EADDRINUSE:
            why = "is in use"
        raise _unservable(
            f"Port {port} of {host} {why}.",
            "Name another with --port, or 0 to have a free one chosen.",
        ) from error
    bound.set_inheritable(True)
    return bound


def _unservable(message: str, mend: str | None = None) -> ServingError:
    return ServingError(
        [Problem(Severity.ERROR, "address-unusable", message, mend=mend)]
    )
