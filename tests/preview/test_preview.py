"""The preview over loopback: what is served, what is followed, what an error leaves standing."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import threading
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.harness.processes import python_environment
from triptych.discovery import configure
from triptych.preview import Outcome, Preview, docs_alone

SPEC = """\
openapi: 3.1.0
info: {title: Shop, version: '1', description: The first words.}
paths:
  /things: {$ref: parts/things.yaml}
"""
PART = """\
get:
  summary: Look at the things
  description: What is there.
  responses: {'204': {description: Nothing.}}
"""


@dataclass
class Follower:
    """What a preview tells of its builds, to be waited for."""

    told: list[Outcome] = field(default_factory=list[Outcome])
    arrived: threading.Condition = field(default_factory=threading.Condition)

    def __call__(self, outcome: Outcome) -> None:
        with self.arrived:
            self.told.append(outcome)
            self.arrived.notify_all()

    def wait(self, wanted: Callable[[Outcome], bool]) -> Outcome:
        """The first outcome of that kind."""
        with self.arrived:
            assert self.arrived.wait_for(lambda: any(map(wanted, self.told)), 60)
            return next(filter(wanted, self.told))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "parts").mkdir()
    (tmp_path / "openapi.yaml").write_text(SPEC, encoding="utf-8")
    (tmp_path / "parts" / "things.yaml").write_text(PART, encoding="utf-8")
    return tmp_path


@contextmanager
def previewed(
    folder: Path, output: Path | None = None
) -> Iterator[tuple[Preview, Follower]]:
    """A preview of the folder's document that is followed until the block ends."""
    spec = str(folder / "openapi.yaml")
    stop, follower = threading.Event(), Follower()
    with Preview(
        lambda: docs_alone(configure(spec, output=folder / "out")),
        port=0,
        output=output,
    ) as preview:
        follower(preview.build())
        thread = threading.Thread(
            target=preview.follow, args=(follower, stop, 0.05), daemon=True
        )
        thread.start()
        try:
            yield preview, follower
        finally:
            stop.set()
            thread.join()


def _get(url: str) -> tuple[str, str]:
    with urllib.request.urlopen(url, timeout=30) as answer:
        return answer.read().decode(), answer.headers["content-type"]


def _news(url: str) -> Iterator[dict[str, object]]:
    """What the pages are told, as it comes."""
    with urllib.request.urlopen(f"{url}~preview/events", timeout=60) as stream:
        for line in stream:
            if line.startswith(b"data: "):
                yield json.loads(line.removeprefix(b"data: "))


def test_the_site_is_served_and_follows_every_build(folder: Path) -> None:
    with previewed(folder) as (preview, _):
        page, kind = _get(preview.url)
        assert kind == "text/html; charset=utf-8"
        assert "The first words." in page
        assert '<script src="/~preview/follow.js" data-build=' in page
        assert "EventSource" in _get(f"{preview.url}~preview/follow.js")[0]
        assert _get(f"{preview.url}assets/site.css")[1] == "text/css; charset=utf-8"


def test_nothing_of_the_preview_is_in_what_is_written(folder: Path) -> None:
    with previewed(folder, output=folder / "site"):
        page = (folder / "site" / "index.html").read_text(encoding="utf-8")
        assert "The first words." in page
        assert "~preview" not in page


def test_what_is_not_there_is_said_to_be(folder: Path) -> None:
    with previewed(folder) as (preview, _):
        with pytest.raises(urllib.error.HTTPError) as caught:
            _get(f"{preview.url}no<such>.html")
        assert caught.value.code == 404
        assert "no&lt;such&gt;.html" in caught.value.read().decode()


def test_a_change_of_a_file_that_is_referred_to_is_shown(folder: Path) -> None:
    with previewed(folder) as (preview, follower):
        news = _news(preview.url)
        first = next(news)
        part = folder / "parts" / "things.yaml"
        part.write_text(PART.replace("What is", "What was"), encoding="utf-8")
        second = next(news)
        assert second["build"] != first["build"]
        follower.wait(
            lambda outcome: outcome.changed and outcome is not follower.told[0]
        )
        assert "What was there." in _get(f"{preview.url}things/retrieve.html")[0]


def test_an_error_is_told_and_the_last_good_site_stays(folder: Path) -> None:
    with previewed(folder) as (preview, follower):
        news = _news(preview.url)
        first = next(news)
        spec = folder / "openapi.yaml"
        spec.write_text(
            SPEC + "  /broken: {get: {responses: 7}}\n  x: [", encoding="utf-8"
        )
        told = next(news)
        assert told["build"] == first["build"]
        assert any("openapi.yaml:" in line for line in told["problems"])  # type: ignore[union-attr]
        assert follower.wait(lambda outcome: outcome.failed).problems
        assert "The first words." in _get(preview.url)[0]
        spec.write_text(SPEC, encoding="utf-8")
        assert next(news) == {"build": first["build"], "problems": []}


def test_a_site_can_begin_with_an_error(folder: Path) -> None:
    part = folder / "parts" / "things.yaml"
    part.unlink()
    with previewed(folder) as (preview, follower):
        assert follower.told[0].failed
        with pytest.raises(urllib.error.HTTPError) as caught:
            _get(preview.url)
        assert "nothing to show yet" in caught.value.read().decode()
        part.write_text(PART, encoding="utf-8")
        follower.wait(lambda outcome: outcome.changed)
        assert "The first words." in _get(preview.url)[0]


def test_a_configuration_that_appears_counts(folder: Path) -> None:
    with previewed(folder) as (preview, follower):
        configuration = "spec: openapi.yaml\ntargets: {docs: {title: The best shop}}\n"
        (folder / "triptych.yaml").write_text(configuration, encoding="utf-8")
        follower.wait(lambda o: o.changed and o is not follower.told[0])
        assert "The best shop" in _get(preview.url)[0]


def test_an_address_that_is_taken_is_an_error(folder: Path) -> None:
    with previewed(folder) as (preview, _):
        port = int(preview.url.rstrip("/").rpartition(":")[2])
        with pytest.raises(OSError, match="in use"):
            Preview(lambda: configure(str(folder / "openapi.yaml")), port=port)


@contextmanager
def commanded(folder: Path, *options: str) -> Iterator[tuple[str, str]]:
    """What ``triptych docs`` says first, and the address at which it shows the site; it must end well."""
    command = [sys.executable, "-m", "triptych", "docs", "openapi.yaml", "--port", "0"]
    with subprocess.Popen(
        [*command, *options],
        cwd=folder,
        env=python_environment(PYTHONUNBUFFERED="1"),
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        said = process.stdout.readline()
        yield said, process.stdout.readline().split()[2]
        process.send_signal(signal.SIGINT)
        assert process.wait(60) == 0


def test_the_command_shows_the_site_until_it_is_interrupted(folder: Path) -> None:
    with commanded(folder) as (said, url):
        assert said == "Built 3 pages.\n"
        assert "The first words." in _get(url)[0]


def test_the_command_shows_and_writes_the_site_as_one_file(folder: Path) -> None:
    output = folder / "written"
    with commanded(folder, "--single-file", "--output", str(output)) as (said, url):
        assert said == "Built 1 page.\n"
        assert "data-part" in _get(url)[0]
    pages = [path.name for path in output.rglob("*.html")]
    assert pages == ["index.html"]
