"""The comparisons, each a function from the settings of a run to its results."""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from tests.benchmarks import load, payloads, peers
from tests.benchmarks.measuring import Result, in_turns
from tests.benchmarks.ours import OurClient, install
from tests.benchmarks.pages import compare
from tests.benchmarks.starting import start_up
from tests.harness.processes import Run, python_environment, run
from tests.harness.servers import Loopback, Received, Reply, json_reply, serve
from triptych.pipeline import load as load_api

_REPOSITORY = Path(__file__).resolve().parents[2]
_MEMORY_LIMIT_MB = 400.0
_DOCS_LIMIT_S = 4.0

# The least that such a call can cost: the HTTP library's own, and one small Pydantic model.
_BARE_CALL = """\
import httpx2, pydantic
class Answer(pydantic.BaseModel):
    id: str
with httpx2.Client() as client:
    answer = client.post("{url}/chat/completions", json={{"model": "m-large"}})
Answer.model_validate_json(answer.content)
"""

_FIRST_CALL = """\
from {module} import {name}
client = {name}(api_key="no-secret", base_url="{url}")
answer = client.chat.completions.create(
    messages=[{{"role": "user", "content": "Hello"}}], model="m-large"
)
assert answer.choices[0].message.content
"""


@dataclass(frozen=True, slots=True)
class Settings:
    """What a run is told.

    Attributes:
        spec: The document of the API that the official client is for.
        repeat: How many times each contestant is tried.
        batch: How many calls are timed together.
    """

    spec: Path
    repeat: int = 5
    batch: int = 200


def generation(settings: Settings) -> Iterator[Result]:
    """Cold generation of a client: CPU seconds of whole processes, every cache empty, and peak memory."""
    triptych = peers.generator()
    python_client = peers.openapi_python_client()
    openapi_ts = peers.hey_api()
    peaks: list[float] = []

    def ours(out: Path) -> float:
        command = [triptych, "generate", settings.spec, "-o", out, "--target", "client"]
        cost = _cold(command)
        peaks.append(cost.peak_mb)
        return cost.cpu

    def theirs(out: Path) -> float:
        return _cold(
            [python_client, "generate", "--path", settings.spec, "--output-path", out],
            path=python_client.parent,
        ).cpu

    def typescript(out: Path) -> float:
        return _cold([openapi_ts, "-i", settings.spec, "-o", out, "--silent"]).cpu

    contestants = {"ours": ours, "python": theirs, "typescript": typescript}
    figures = _written_in_turns(contestants, settings.repeat)
    for name, peer, bar in (
        ("python", "openapi-python-client", 1 / 3),
        ("typescript", "@hey-api/openapi-ts", 1.0),
    ):
        what = "generate the OpenAI client"
        yield Result(what, "CPU s", figures["ours"], figures[name], peer, bar)
    what = "peak memory of it"
    yield Result(what, "MB", max(peaks), _MEMORY_LIMIT_MB, "the limit", 1.0)


def documenting(settings: Settings) -> Iterator[Result]:
    """Generation of reference docs: CPU seconds of whole processes, and what an operation costs in a larger API.

    Once with every cache empty, and once as on any run but a machine's first, with templates that are compiled.
    """
    triptych = peers.generator()
    github = settings.spec.with_name("github.json")

    def contestant(spec: Path, home: Path | None = None) -> Callable[[Path], float]:
        command: list[str | Path] = [triptych, "generate", spec, "--target", "docs"]
        return lambda out: _cold([*command, "-o", out], home=home).cpu

    with tempfile.TemporaryDirectory() as home:
        contestants = {
            "first": contestant(settings.spec),
            "again": contestant(settings.spec, Path(home)),
        }
        if github.is_file():
            contestants["github"] = contestant(github)
        figures = _written_in_turns(contestants, settings.repeat)
    what = "generate the docs of OpenAI"
    yield Result(what, "CPU s", figures["again"], _DOCS_LIMIT_S, "the limit", 1.0)
    what = "the same with every cache empty"
    yield Result(what, "CPU s", figures["first"], _DOCS_LIMIT_S, "the limit", 1.0)
    if "github" in figures:
        specs = {"first": settings.spec, "github": github}
        costs = {
            name: 1000 * figures[name] / len(load_api(spec).api.operations)
            for name, spec in specs.items()
        }
        what = "an operation in the docs of GitHub"
        yield Result(what, "CPU ms", costs["github"], costs["first"], "OpenAI's", None)


def imports(settings: Settings) -> Iterator[Result]:
    """``import`` of the package, and from there to the answer of the first call: CPU of whole processes."""
    python = peers.official_client()
    with _client(settings, python) as ours, _api() as api:
        import_scripts = {
            "ours": f"import {ours.module}",
            "theirs": "import openai",
            "libraries": "import httpx2, pydantic",
        }
        figures = in_turns(
            {n: _script(python, s) for n, s in import_scripts.items()},
            settings.repeat * 2,
        )
        theirs = figures["theirs"]
        yield Result("import", "CPU s", figures["ours"], theirs, "openai", 0.3)
        what = "import of httpx2 and pydantic alone"
        yield Result(what, "CPU s", figures["libraries"], theirs, "openai", None)
        call_scripts = {
            name: _FIRST_CALL.format(module=module, name=client, url=api.url)
            for name, module, client in (
                ("ours", ours.module, ours.client),
                ("theirs", "openai", "OpenAI"),
            )
        }
        call_scripts["bare"] = _BARE_CALL.format(url=api.url)
        figures = in_turns(
            {n: _script(python, s) for n, s in call_scripts.items()},
            settings.repeat * 2,
        )
        what = "import, client and first chat call"
        theirs = figures["theirs"]
        yield Result(what, "CPU s", figures["ours"], theirs, "openai", 0.35)
        what = "such a call with httpx2 and pydantic alone"
        yield Result(what, "CPU s", figures["bare"], theirs, "openai", None)


def calls(settings: Settings) -> Iterator[Result]:
    """What a call costs beyond what the HTTP library costs by itself: microseconds of CPU."""
    python = peers.official_client()
    with _client(settings, python) as ours, _api() as api:
        worker = run(
            [
                python,
                Path(__file__).with_name("worker.py"),
                json.dumps(
                    {
                        "module": ours.module,
                        "client": ours.client,
                        "async_client": ours.async_client,
                        "url": api.url,
                        "repeat": settings.repeat,
                        "batch": settings.batch,
                    }
                ),
            ],
            env=python_environment(PYTHONPATH=str(_REPOSITORY)),
            timeout=1800,
        )
    if not worker.ok:
        raise RuntimeError(f"the worker failed:\n{worker.stderr}")
    for what, figures in json.loads(worker.stdout).items():
        bare = figures.get("bare", 0.0)
        added = {name: figures[name] - bare for name in ("ours", "theirs")}
        whose = "what we add to httpx2 / what openai adds" if bare else "openai"
        # Less than nothing is possible: httpx2's methods do more than a client has to ask of it.
        yield Result(what, "CPU µs", added["ours"], added["theirs"], whose, 0.25)


def serving(settings: Settings) -> Iterator[Result]:
    """What a request costs a server of ours, and one written by hand with FastAPI and the same models."""
    requests = {
        "POST a chat completion": load.post("/chat/completions", _ASK),
        "GET with a path and a query parameter": load.get("/models/m?limit=50"),
    }
    count = 10 * settings.batch
    with load.server("ours") as ours, load.server("theirs") as theirs:
        for what, request in requests.items():
            for unit, measure in (("wall µs", "wall"), ("CPU µs", "cpu")):
                costs = in_turns(
                    {
                        "ours": lambda r=request, m=measure: getattr(
                            ours.spend(r, count), m
                        ),
                        "theirs": lambda r=request, m=measure: getattr(
                            theirs.spend(r, count), m
                        ),
                    },
                    settings.repeat,
                )
                # 0.95 of their throughput; on the clock it depends on what else the machine does.
                bar = 1 / 0.95 if measure == "cpu" else None
                yield Result(
                    what, unit, costs["ours"], costs["theirs"], "FastAPI by hand", bar
                )


def streams(settings: Settings) -> Iterator[Result]:
    """1,000 slow clients of endless event streams at once: what memory they take, and whether it comes back."""
    request = load.post("/chat/completions", {**_ASK, "stream": True})
    with load.server("ours") as ours:
        ours.spend(load.post("/chat/completions", _ASK), 16)
        first = load.stream_slowly(ours, request, 1000, 10.0)
        second = load.stream_slowly(ours, request, 1000, 10.0)
    more = first.during - first.before
    yield Result("1,000 slow streams", "MB", more, _STREAMS_LIMIT_MB, "limit", 1.0)
    # What the allocator keeps after the first time is used again the second.
    grown = second.during - first.during
    yield Result("1,000 more of them", "MB", grown, _STREAMS_LIMIT_MB, "limit", 0.1)


_STREAMS_LIMIT_MB = 200.0
_ASK = {
    "model": "m-large",
    "messages": [
        {"role": "assistant", "content": "You are helpful."},
        {"role": "user", "content": "Hello! " * 20},
    ],
    "temperature": 0.5,
}


def docs(settings: Settings) -> Iterator[Result]:
    """The docs in a browser: weight of a page, when it is painted, when it can be used."""
    # Visits of the peers take a quarter of a minute each.
    yield from compare(settings.spec, max(1, settings.repeat // 2))


def starting(settings: Settings) -> Iterator[Result]:
    """Start-up time and memory of the servers of large documents."""
    yield from start_up(settings.spec.parent, settings.repeat)


CASES: dict[str, Callable[[Settings], Iterator[Result]]] = {
    "generation": generation,
    "documenting": documenting,
    "imports": imports,
    "calls": calls,
    "serving": serving,
    "streams": streams,
    "docs": docs,
    "starting": starting,
}


def _cold(
    command: list[str | Path], path: Path | None = None, home: Path | None = None
) -> Run:
    """Run a generator with nothing in any cache, or with what earlier runs left in those of ``home``."""
    with tempfile.TemporaryDirectory() as empty:
        home = home or Path(empty)
        environment = {**os.environ, "HOME": str(home), "XDG_CACHE_HOME": str(home)}
        environment.pop("PYTHONPATH", None)
        if path:
            environment["PATH"] = f"{path}{os.pathsep}{environment['PATH']}"
        done = run(command, cwd=Path(empty), env=environment)
    if not done.ok:
        raise RuntimeError(f"{command[0]} failed:\n{done.stdout}{done.stderr}")
    return done


def _written_in_turns(
    contestants: Mapping[str, Callable[[Path], float]], repeat: int
) -> dict[str, float]:
    """Contestants that write into a new folder each time, all removed in the end.

    A file system that was just told to remove thousands of files makes the next run pay for it.
    """
    with tempfile.TemporaryDirectory() as folder:
        numbers = count()

        def fresh(contestant: Callable[[Path], float]) -> Callable[[], float]:
            return lambda: contestant(Path(folder) / str(next(numbers)))

        return in_turns({n: fresh(c) for n, c in contestants.items()}, repeat)


def _script(python: Path, script: str) -> Callable[[], float]:
    def measure() -> float:
        done = run([python, "-I", "-c", script])
        if not done.ok:
            raise RuntimeError(f"{script} failed:\n{done.stderr}")
        return done.cpu

    return measure


@contextmanager
def _client(settings: Settings, python: Path) -> Iterator[OurClient]:
    with tempfile.TemporaryDirectory() as work:
        yield install(settings.spec, python, Path(work))


@contextmanager
def _api() -> Iterator[Loopback]:
    stream = payloads.chunks(1000)

    def answer(request: Received) -> Reply:
        if request.method == "GET":
            return json_reply(payloads.MODEL)
        if b'"stream":' in request.body:
            return Reply(200, stream, {"content-type": "text/event-stream"})
        return json_reply(payloads.COMPLETION)

    with serve(answer) as server:
        yield server
