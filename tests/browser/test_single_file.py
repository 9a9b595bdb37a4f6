"""The site in one file: pages, search and the form work with nothing beside it."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Site
from tests.browser.test_try_it import open_form, send
from tests.harness.sites import generate_docs


@pytest.fixture(scope="module")
def single(site: Site, tmp_path_factory: pytest.TempPathFactory) -> str:
    """The address of the shop's one file, alone in its folder."""
    folder = tmp_path_factory.mktemp("single")
    spec = site.folder.parent.parent / "shop.yaml"
    docs = generate_docs(spec, folder, {"single_file": True})
    assert [path.name for path in docs.iterdir() if path.suffix != ".json"] == [
        "index.html"
    ]
    alone = tmp_path_factory.mktemp("alone") / "docs.html"
    alone.write_bytes((docs / "index.html").read_bytes())
    return Path(alone).as_uri()


def test_pages_follow_one_another(page: Page, single: str):
    page.goto(single)
    page.locator("#nav").get_by_text("Teas", exact=True).first.click()
    page.locator("#nav").get_by_role("link", name="Create a tea").click()
    expect(page.get_by_role("heading", level=1, name="Create a tea")).to_be_visible()
    assert page.url.startswith(f"{single}#")
    page.go_back()
    expect(page.get_by_role("heading", level=1, name="Create a tea")).to_be_hidden()


def test_what_is_searched_for_is_opened(page: Page, single: str):
    page.goto(single)
    page.keyboard.press("Control+k")
    page.get_by_role("combobox").fill("create tea")
    page.get_by_role("listbox").get_by_role("option").first.click()
    expect(page.get_by_role("heading", level=1, name="Create a tea")).to_be_visible()


def test_a_request_is_sent(page: Page, site: Site, single: str):
    form = open_form(page, f"{single}#teas/create")
    form.get_by_label("Example").select_option(label="A blend")
    expect(send(form)).to_contain_text("201")
    assert b"Earl's Grey" in site.shop.last.body
