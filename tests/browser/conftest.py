"""A browser, a generated site, and a server for the requests that its pages send."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Dialog, Page

from tests.browser.shop import Shop
from tests.harness.chromium import MISSING, chromium, find_chromium
from tests.harness.servers import serve
from tests.harness.sites import generate_docs, serve_folder

_SPEC = Path(__file__).with_name("shop.yaml")
_GUIDES = Path(__file__).with_name("guides")


@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    """Not for the whole session: while it runs, no other test of the process can have an event loop."""
    program = find_chromium()
    if program is None:
        if os.environ.get("CI") == "true":
            pytest.fail(MISSING)
        pytest.skip(MISSING)
    with chromium(program) as running:
        yield running


@dataclass(frozen=True, slots=True)
class Site:
    """The docs of the tea shop: in a folder, served over HTTP, and the shop itself."""

    folder: Path
    url: str
    shop: Shop

    @property
    def file_url(self) -> str:
        return self.folder.as_uri()


@pytest.fixture(scope="package")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    folder = tmp_path_factory.mktemp("shop")
    shop = Shop()
    with serve(shop.answer) as loopback:
        shop.loopback = loopback
        spec = folder / "shop.yaml"
        spec.write_text(_SPEC.read_text().replace("{SERVER}", loopback.url))
        options = {"feedback": f"{loopback.url}/feedback", "guides": str(_GUIDES)}
        docs = generate_docs(spec, folder, options)
        with serve_folder(docs) as url:
            yield Site(docs, url, shop)


@dataclass(slots=True)
class Watched:
    """What went wrong on a page, as the browser tells it."""

    errors: list[str] = field(default_factory=list[str])
    dialogs: list[str] = field(default_factory=list[str])


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """A browser profile of this test alone: nothing stored, nothing cached."""
    context = browser.new_context(viewport={"width": 1440, "height": 900})
    context.set_default_timeout(5_000)
    yield context
    context.close()


@pytest.fixture
def watched() -> Watched:
    return Watched()


@pytest.fixture
def page(context: BrowserContext, watched: Watched) -> Iterator[Page]:
    """A page on which no script may fail and no dialog may open."""
    page = context.new_page()
    watch(page, watched)
    yield page
    assert watched.errors == []
    assert watched.dialogs == []


def watch(page: Page, watched: Watched) -> None:
    """Note every uncaught error and every dialog of a page."""

    def dismiss(dialog: Dialog) -> None:
        watched.dialogs.append(dialog.message)
        dialog.dismiss()

    page.on("pageerror", lambda error: watched.errors.append(str(error)))
    page.on("dialog", dismiss)
