"""A site so large that a page's navigation holds only its own group."""

from __future__ import annotations

import json

import pytest
from playwright.sync_api import Page, expect

from tests.harness.sites import generate_docs

_GROUPS = ("apples", "pears", "plums")


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The address of a site of 420 operations, opened from files."""
    folder = tmp_path_factory.mktemp("large")
    paths = {
        f"/{group}/sort{n}": {
            "get": {
                "tags": [group],
                "summary": f"Pick {group} of sort {n}",
                "responses": {"204": {"description": "Picked."}},
            }
        }
        for group in _GROUPS
        for n in range(140)
    }
    spec = folder / "spec.json"
    document = {"openapi": "3.1.0", "info": {"title": "Fruit", "version": "1"}}
    spec.write_text(json.dumps({**document, "paths": paths}))
    return generate_docs(spec, folder).as_uri()


def test_the_filter_finds_pages_of_other_groups(page: Page, large: str):
    page.goto(f"{large}/apples/index.html")
    nav = page.locator("#nav")
    expect(nav.get_by_role("link", name="Pick plums of sort 77")).to_have_count(0)
    nav.get_by_role("searchbox").fill("plums 77")
    link = nav.get_by_role("link", name="Pick plums of sort 77")
    expect(link).to_have_count(1)
    expect(nav.get_by_role("link", name="Pick apples of sort 77")).to_be_hidden()
    link.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Pick plums of sort 77")

    # What stands in the navigation already isn't shown twice, and there is an end to it.
    nav.get_by_role("searchbox").fill("p")
    expect(nav.locator("[data-rest] a")).to_have_count(50)
    nav.get_by_role("searchbox").fill("")
    expect(nav.locator("[data-rest] a")).to_have_count(0)
