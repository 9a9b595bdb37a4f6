"""Requests sent from the page to the generated mock server, of another origin than the page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.harness.mock_server import mock_server
from tests.harness.sites import generate_docs, serve_folder

_SPEC = Path(__file__).with_name("shop.yaml")


@dataclass(frozen=True, slots=True)
class Docs:
    """The docs, and the mock server of the same document."""

    url: str
    mock: str


@pytest.fixture(scope="module")
def docs(tmp_path_factory: pytest.TempPathFactory, browser: Browser) -> Iterator[Docs]:
    folder = tmp_path_factory.mktemp("mocked")
    spec = folder / "shop.yaml"
    spec.write_text(_SPEC.read_text().replace("{SERVER}", "https://shop.example"))
    made = generate_docs(spec, folder)
    with mock_server(spec) as mock, serve_folder(made) as url:
        yield Docs(url, mock.url)


def open_form(page: Page, docs: Docs, path: str) -> Locator:
    """The form of an operation, turned to the mock server."""
    page.goto(f"{docs.url}/{path}")
    page.get_by_role("button", name="Try it").click()
    form = page.get_by_role("dialog")
    form.get_by_label("Server", exact=True).select_option("Another …")
    form.get_by_label("Base URL").fill(docs.mock)
    return form


def send(form: Locator, key: str = "sk-1") -> Locator:
    form.get_by_label("Key").fill(key)
    form.get_by_role("button", name="Send").click()
    return form.locator(".to")


def test_json(page: Page, docs: Docs):
    answer = send(open_form(page, docs, "teas/create.html"))
    expect(answer).to_contain_text("201")
    expect(answer).to_contain_text('"Sencha"')
    # Headers of an answer from another origin are shown too.
    answer.locator("summary").click()
    expect(answer.get_by_role("rowheader", name="x-request-id")).to_be_visible()


def test_an_error(page: Page, docs: Docs):
    form = open_form(page, docs, "teas/create.html")
    expect(send(form, key="")).to_contain_text("401")
    form.get_by_label("Body", exact=True).fill('{"name": "", "colour": "pink"}')
    answer = send(form)
    expect(answer).to_contain_text("422")
    expect(answer).to_contain_text("/body/name")


def test_a_stream(page: Page, docs: Docs):
    form = open_form(page, docs, "brews/create.html")
    form.get_by_label("Body", exact=True).fill('{"tea_id": "tea_1", "stream": true}')
    answer = send(form)
    expect(answer.get_by_role("listitem").first).to_be_visible()
    expect(answer).to_contain_text("the stream has ended")


def test_an_upload(page: Page, docs: Docs, tmp_path: Path):
    picture = tmp_path / "tea.png"
    picture.write_bytes(b"\x89PNG\r\n")
    form = open_form(page, docs, "pictures/create.html")
    form.get_by_label("file").set_input_files(picture)
    answer = send(form)
    expect(answer).to_contain_text("200")
    expect(answer).to_contain_text('"size"')
