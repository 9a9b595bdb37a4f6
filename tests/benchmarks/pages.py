"""Reference docs in a browser: what a page weighs, and how soon it is painted and can be used."""

from __future__ import annotations

import gzip
import json
import re
import statistics
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser

import triptych
from tests.benchmarks import peers
from tests.benchmarks.measuring import Result, in_turns
from tests.harness.chromium import MISSING, chromium, find_chromium
from tests.harness.sites import generate_docs, serve_folder

OPERATION = "chat-completions/create.html"
_LIMIT_KB = 100.0
_TENTH = 0.1

# Notes when the page says something of the API, and when scripts last kept it from answering for 50 ms.
_WATCH = """\
window.seen = { told: 0, busy: 0 };
new PerformanceObserver((list) => {
  for (const task of list.getEntries()) seen.busy = task.startTime + task.duration;
}).observe({ type: "longtask", buffered: true });
const look = () => {
  // What stands in one frame is painted when the next one begins.
  if (document.querySelector("h1")?.textContent.trim()) {
    requestAnimationFrame(() => { seen.told = performance.now(); });
  } else requestAnimationFrame(look);
};
requestAnimationFrame(look);
"""
# Settled: it has been told and painted, and nothing long has run for a second.
_SETTLED = """\
() => seen.told && performance.getEntriesByName("first-contentful-paint").length
  && performance.now() - Math.max(seen.told, seen.busy) > 1000
"""
_FIGURES = """\
() => ({
  paint: performance.getEntriesByName("first-contentful-paint")[0].startTime,
  told: seen.told,
  ready: Math.max(seen.told, seen.busy),
})
"""

_REDOC = """\
<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redoc</title></head>
<body><redoc spec-url="openapi.json"></redoc><script src="redoc.js"></script></body></html>
"""
_SCALAR = """\
<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Scalar</title></head>
<body><div id="app"></div><script src="scalar.js"></script>
<script>Scalar.createApiReference("#app", {url: "openapi.json"})</script></body></html>
"""

_BARE = '<!doctype html><html lang="en"><title>Bare</title><h1>Word</h1></html>'


@dataclass(frozen=True, slots=True)
class Site:
    """The contestants in one folder: our site, and a page for each peer with the same document."""

    folder: Path

    @property
    def ours(self) -> str:
        return f"docs/{OPERATION}"


def compare(spec: Path, repeat: int) -> Iterator[Result]:
    """Weight, first contentful paint and time to interactive; raises RuntimeError where there is no Chromium."""
    program = find_chromium()
    if program is None:
        raise RuntimeError(MISSING)
    with tempfile.TemporaryDirectory() as work:
        site = _prepare(spec, Path(work))
        yield from _weights(site)
        with serve_folder(site.folder) as url, chromium(program) as browser:
            yield from _times(browser, url, site, repeat)


def _prepare(spec: Path, work: Path) -> Site:
    docs = generate_docs(spec, work / "made")
    site = work / "site"
    site.mkdir()
    docs.rename(site / "docs")
    document = json.loads(triptych.load(spec).api.source)
    # Peers are spared the cost of reading YAML.
    (site / "openapi.json").write_text(json.dumps(document, separators=(",", ":")))
    (site / "redoc.js").write_bytes(peers.redoc().read_bytes())
    (site / "redoc.html").write_text(_REDOC)
    (site / "scalar.js").write_bytes(peers.scalar().read_bytes())
    (site / "scalar.html").write_text(_SCALAR)
    (site / "bare.html").write_text(_BARE)
    return Site(site)


def _compressed_kb(*files: Path) -> float:
    return (
        sum(len(gzip.compress(file.read_bytes(), 6, mtime=0)) for file in files) / 1000
    )


def first_view(page: Path) -> list[Path]:
    """A page's file and everything that it asks the browser to load by itself."""
    text = page.read_text()
    asked = re.findall(
        r'<(?:link rel="(?:stylesheet|icon)"|script defer|img)[^>]*? (?:href|src)="([^"]+)"',
        text,
    )
    assert asked, "the page loads nothing: its markup is not what was expected"
    return [page, *(page.parent / each for each in dict.fromkeys(asked))]


def _weights(site: Site) -> Iterator[Result]:
    ours = _compressed_kb(*first_view(site.folder / site.ours))
    document = site.folder / "openapi.json"
    redoc = _compressed_kb(site.folder / "redoc.js", document)
    scalar = _compressed_kb(site.folder / "scalar.js", document)
    yield Result("operation page, compressed", "kB", ours, _LIMIT_KB, "limit", 1.0)
    yield Result(
        "operation page, compressed", "kB", ours, redoc, "redoc + document", None
    )
    yield Result(
        "operation page, compressed", "kB", ours, scalar, "scalar + document", None
    )


def _times(browser: Browser, url: str, site: Site, repeat: int) -> Iterator[Result]:
    """Three moments of a visit: anything painted, the reference painted, and nothing left to wait for."""
    pages = {
        "ours": f"{url}/{site.ours}",
        "redoc": f"{url}/redoc.html",
        "scalar": f"{url}/scalar.html",
        "bare": f"{url}/bare.html",
    }
    visits: dict[str, list[dict[str, float]]] = {name: [] for name in pages}

    def visitor(name: str) -> Callable[[], float]:
        def visit() -> float:
            visits[name].append(_visit(browser, pages[name]))
            return visits[name][-1]["ready"]

        return visit

    in_turns({name: visitor(name) for name in pages}, repeat)
    for moment, what, bar in (
        # Peers paint a spinner first, about as soon as a browser paints anything.
        ("paint", "first contentful paint", None),
        ("told", "first paint of the reference", _TENTH),
        ("ready", "time to interactive", _TENTH),
    ):
        # The first round only warms up.
        medians = {
            name: statistics.median(visit[moment] for visit in made[1:])
            for name, made in visits.items()
        }
        for peer in ("redoc", "scalar"):
            yield Result(what, "ms", medians["ours"], medians[peer], peer, bar)
        if bar is None:
            # How little of it a page has in its hands.
            bare = medians["bare"]
            yield Result(what, "ms", medians["ours"], bare, "a page of one word", None)


def _visit(browser: Browser, url: str) -> dict[str, float]:
    """One visit with an empty cache."""
    context = browser.new_context(viewport={"width": 1440, "height": 900})
    try:
        page = context.new_page()
        page.add_init_script(_WATCH)
        page.goto(url, wait_until="commit")
        page.wait_for_function(_SETTLED, timeout=120_000, polling=250)
        return page.evaluate(_FIGURES)
    finally:
        context.close()
